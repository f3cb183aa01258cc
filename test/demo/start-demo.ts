import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writePages } from '../../bot/build/write-pages';
import { answering } from './answering';
import { startClientRelay } from './client-relay';
import { leaderWasHere } from './leader-was-here';
import { Parts } from './parts';
import { employee, leader } from './people-of-demo';
import { playground } from './playground';
import type { Program } from './program';
import { seedCounts } from './seed-counts';
import { connectionString, storage } from './storage';

/** Where each part listens, on 127.0.0.1. */
export type DemoPorts = { tables: number; queues: number; bot: number; employee: number; leader: number };

/** The running demo: `failed` settles with the reason when a part stops by itself. */
export type Demo = { failed: Promise<string>; botPid(): number | undefined; stop(): Promise<void> };

const root = resolve(__dirname, '../..');

/**
 * Starts storage, bot and two Playgrounds, with all that they keep in a folder. `say` is told of a bot that
 * had to be started again; a part that fails, or the abort signal, stops what was started.
 */
export async function startDemo(
  ports: DemoPorts,
  folder: string,
  given: AbortSignal,
  say: (line: string) => void,
): Promise<Demo> {
  mkdirSync(folder, { recursive: true });
  const parts = new Parts(say);
  const lost = new AbortController();
  parts.failed.then((reason) => lost.abort(new Error(reason)));
  try {
    const botPid = await startParts(parts, ports, folder, AbortSignal.any([given, lost.signal]));
    return { failed: parts.failed, botPid, stop: () => parts.stop() };
  } catch (error) {
    await parts.stop();
    throw error;
  }
}

async function startParts(parts: Parts, ports: DemoPorts, folder: string, given: AbortSignal) {
  parts.run(storage(ports, folder));
  await answering(`http://127.0.0.1:${ports.tables}/`, given);
  await writePages(join(root, 'dist/tab'));
  const address = `http://127.0.0.1:${ports.bot}`;
  const botPid = parts.keep(bot(ports, folder));
  await answering(`${address}/readyz`, given);
  await seedCounts(connectionString(ports), new Date().toISOString());
  for (const [person, port] of [
    [employee, ports.employee],
    [leader, ports.leader],
  ] as const) {
    const relay = await startClientRelay(address, 'da-DK');
    parts.add(relay.close);
    parts.run(playground(person.id, relay.endpoint, port, join(folder, person.name)));
    await answering(`http://127.0.0.1:${port}/_internal/v1/config`, given);
    if (person === leader) await leaderWasHere(relay.endpoint, port);
  }
  return botPid;
}

/** Settings of the developer's own that would make it another service are left out. */
const notInherited = { MicrosoftAppId: '', STORAGE_ACCOUNT: '', NODE_ENV: '', PUBLIC_URL: '' };

function bot(ports: DemoPorts, folder: string): Program {
  return {
    name: 'The bot',
    args: ['--import', 'tsx', 'bot/main.ts'],
    cwd: root,
    env: {
      ...notInherited,
      HOST: '127.0.0.1',
      PORT: String(ports.bot),
      STORAGE_CONNECTION_STRING: connectionString(ports),
      DIRECTORY: join(__dirname, 'organisation.json'),
      STATISTICS_READERS: leader.id,
    },
    log: join(folder, 'bot.log'),
  };
}
