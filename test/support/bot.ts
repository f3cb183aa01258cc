import { randomUUID } from 'node:crypto';
import pino, { type Logger } from 'pino';
import { readConfiguration } from '../../bot/configuration';
import { startServer } from '../../bot/server';
import { createService, type Surroundings } from '../../bot/service';
import { fileDirectory } from '../../src/adapters/file-directory';
import { makeStorage, storageAt } from '../../src/adapters/storage/azure-storage';
import organisation from '../demo/organisation.json';
import { odder } from '../odder';

/** People of the sample organisation, by first name. */
export const people = {
  maja: { id: '5b1d0c1e-1a57-4a40-9f0e-000000000001', name: 'Maja Lund' },
  karen: { id: '5b1d0c1e-1a57-4a40-9f0e-000000000002', name: 'Karen Holm' },
  per: { id: '5b1d0c1e-1a57-4a40-9f0e-000000000003', name: 'Per Vestergaard' },
  emil: { id: '5b1d0c1e-1a57-4a40-9f0e-000000000012', name: 'Emil Nygaard' },
  birthe: { id: '5b1d0c1e-1a57-4a40-9f0e-000000000007', name: 'Birthe Dam' },
  /** Nobody whom the directory knows. */
  stranger: { id: 'dddddddd-1a57-4a40-9f0e-00000000dddd', name: 'Ukendt' },
};
export type Name = keyof typeof people;

/** A running bot, and what people do with it. */
export type Bot = Awaited<ReturnType<typeof startBot>>;

/** What a pressed card comes back as. */
export type Pressed = { status: number; card: string };

/** The time of the test, ISO 8601 in UTC, which a test can move. */
export const clock = { now: '2026-07-01T22:30:00.000Z' };

/** A service of its own on loopback, with the sample organisation unless another one is given. */
export const startBot = async (
  connectionString: string,
  serviceUrl: string,
  given: Partial<
    Surroundings['world'] & Pick<Surroundings, 'installer' | 'pages'> & { log: Logger; storageAway: boolean }
  > = {},
  env: Record<string, string> = {},
) => {
  const required = { STORAGE_CONNECTION_STRING: connectionString, DIRECTORY: 'file' };
  const read = readConfiguration({ ...required, ...env });
  const directory = fileDirectory(organisation);
  if (read.kind === 'faults' || directory.kind === 'faults')
    throw new Error('the set-up of this test is wrong');
  const storage = await storageAt({ connectionString });
  if (!given.storageAway) await makeStorage(storage);
  const world = {
    guideline: odder,
    directory: directory.directory,
    zone: 'Europe/Copenhagen',
    retention: 'P6M',
    consentRetention: 'P30D',
    now: () => clock.now,
    newId: randomUUID,
    ...given,
  };
  const installer = given.installer ?? { install: async () => ({ kind: 'notConfigured' as const }) };
  const service = createService(
    read.configuration,
    {
      world,
      installer,
      storage,
      teamsService: serviceUrl,
      pages: given.pages ?? new Map(),
      sample: directory.people,
      pace: { idle: 40, sweep: 300, afterTheAnswer: 0 },
    },
    given.log ?? pino({ level: 'silent' }),
  );
  const server = await startServer('127.0.0.1', 0, service);
  const url = `http://127.0.0.1:${server.port}`;
  const post = (name: Name, activity: object, headers: Record<string, string> = {}) =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ ...activityOf(name, serviceUrl), ...activity }),
    });
  const press = async (name: Name, verb: string, data: object, card = 'pressed-card'): Promise<Pressed> => {
    const value = { action: { type: 'Action.Execute', verb, data: { ...data, verb } } };
    const answer = await post(name, { type: 'invoke', name: 'adaptiveCard/action', replyToId: card, value });
    const body = (await answer.json()) as { value?: object };
    return { status: answer.status, card: JSON.stringify(body.value ?? {}) };
  };
  return {
    url,
    storage,
    directory: world.directory,
    post,
    press,
    say: (name: Name, text: string) => post(name, { type: 'message', text }),
    stop: async () => {
      await Promise.all([server.stop(), service.stop()]);
    },
  };
};

/** What every activity of a person of the sample organisation holds. */
export const activityOf = (name: Name, serviceUrl: string) => ({
  locale: 'da-DK',
  from: { id: `29:${name}`, aadObjectId: people[name].id, name: people[name].name },
  recipient: { id: '28:bot', name: 'Bot' },
  channelId: 'msteams',
  serviceUrl,
  conversation: { id: `chat-${name}`, conversationType: 'personal' },
  id: randomUUID(),
});

/** Waits until something is so; fails after some seconds with what was awaited. */
export const until = async <T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  most = 150,
): Promise<T> => {
  for (let tries = 0; tries < most; tries += 1) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`It did not come about: ${what}`);
};
