import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Person = { id: string; name: string; mail: string };

const { people }: { people: Person[] } = JSON.parse(
  readFileSync(join(__dirname, 'organisation.json'), 'utf8'),
);

/** Writes what a Playground reads of who sits at it, and gives the folder to start it in. */
export const playgroundFolder = (folder: string, personId: string): string => {
  const users = people.map(({ id, name, mail }) => ({
    id,
    name,
    userPrincipleName: mail,
    aadObjectId: id,
    givenName: name.split(' ')[0],
    surname: name.split(' ').at(-1),
    email: mail,
  }));
  const configuration = {
    version: '0.1.1',
    tenantId: '00000000-0000-0000-0000-0000000000aa',
    bot: { id: 'optagevejleder', name: 'Optagevejleder' },
    currentUser: users.find(({ id }) => id === personId),
    users: users.filter(({ id }) => id !== personId),
    personalChat: { id: `personal-${personId}` },
    groupChat: { id: 'group-chat', name: 'Hjemmeplejen Nord' },
    team: {
      id: 'team',
      name: 'Lindesø Kommune',
      aadGroupId: '00000000-0000-0000-0000-0000000000bb',
      channels: [{ id: 'channel', name: 'Generelt' }],
    },
  };
  mkdirSync(folder, { recursive: true });
  // JSON is YAML too.
  writeFileSync(join(folder, '.m365agentsplayground.yml'), JSON.stringify(configuration, null, 2));
  return folder;
};
