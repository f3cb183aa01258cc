import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import organisation from './organisation.json';
import type { Program } from './program';

type Person = { id: string; name: string; mail: string };

const people: Person[] = organisation.people;
const script = createRequire(__filename).resolve('@microsoft/m365agentsplayground/cli.js');
const tenantId = '5b1d0c1e-1a57-4a40-9f0e-0000000000aa';

/** The id of a person's own chat with the bot in their Playground. */
export const personalChatOf = (personId: string): string => `personal-${personId}`;

/** The service address that a person's Playground gives the bot. */
export const serviceUrlOf = (port: number): string => `http://127.0.0.1:${port}/_connector`;

/** A Playground with one person at it: writes its configuration into the folder, and says how to run it there. */
export function playground(personId: string, endpoint: string, port: number, folder: string): Program {
  mkdirSync(folder, { recursive: true });
  // JSON is YAML too.
  writeFileSync(
    join(folder, '.m365agentsplayground.yml'),
    JSON.stringify(configurationFor(personId), null, 2),
  );
  const where = ['-e', endpoint, '-c', 'msteams', '-p', String(port), '--su', serviceUrlOf(port)];
  return {
    name: `The Playground on port ${port}`,
    args: [script, 'start', ...where, '--dt', 'true'],
    cwd: folder,
    env: { TEAMSAPPTESTER_BROWSER: 'none', M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log') },
    log: join(folder, 'output.log'),
  };
}

/** The Playground wants exactly five colleagues. */
function configurationFor(personId: string) {
  const users = people.map(userOf);
  return {
    version: '0.1.1',
    tenantId,
    bot: { id: '28:optagevejleder', name: 'Optagevejleder' },
    currentUser: users.find(({ aadObjectId }) => aadObjectId === personId),
    users: users.filter(({ aadObjectId }) => aadObjectId !== personId).slice(0, 5),
    personalChat: { id: personalChatOf(personId) },
    groupChat: { id: `group-${personId}`, name: 'Hjemmeplejen Nord' },
    team: {
      id: 'team',
      name: 'Lindesø Kommune',
      aadGroupId: '5b1d0c1e-1a57-4a40-9f0e-0000000000bb',
      channels: [{ id: 'channel', name: 'Generelt' }],
    },
  };
}

function userOf({ id, name, mail }: Person) {
  const [givenName = name, ...surnames] = name.split(' ');
  return {
    id: `29:${id}`,
    name,
    userPrincipleName: mail,
    aadObjectId: id,
    givenName,
    surname: surnames.join(' '),
    email: mail,
  };
}
