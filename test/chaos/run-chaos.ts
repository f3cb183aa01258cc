import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startAzurite } from '../support/azurite';
import { type StorageGate, startStorageGate } from '../support/storage-gate';
import { between, happens, oneOf } from './chance';
import { type Instance, startInstance } from './instance';
import { employees, leaders, type Someone, wasMet } from './people';
import { meet, type Press, pressSend, secret } from './pressing';
import { type Tally, tally } from './tally';
import { startUnrulyChannel, type UnrulyChannel } from './unruly-channel';
import { startUnrulyGraph, teamsAppId } from './unruly-graph';

/** How long a run is: reports, milliseconds from one to the next of one employee's, and for how many storage is away; and what is run. */
export type Size = { reports: number; every: number; storageAway: number; program: string[] };

/** What a run came to; `leaks` are lines of the logs that name somebody or hold somebody's words. */
export type Outcome = Tally & { kills: number; leaks: string[] };

type Stage = {
  instances: Instance[];
  gates: StorageGate[];
  channel: UnrulyChannel;
  kill(one?: Instance): void;
};

/** Milliseconds that the last ones get, once nothing fails any more. */
const patience = 240_000;

/** Two instances on one storage, killed again and again while reports are sent through a channel that fails. */
export const runChaos = async (size: Size): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'optagevejleder-chaos-'));
  const azurite = await startAzurite();
  const graph = await startUnrulyGraph();
  let kills = 0;
  const instances: Instance[] = [];
  const kill = (one: Instance = oneOf(instances as [Instance, ...Instance[]])) => {
    kills += 1;
    one.kill();
  };
  /** Between the connector and the mark: the card is there, and nobody lives to note it. */
  const channel = await startUnrulyChannel(() => happens(0.004) && instances.map((one) => kill(one)));
  const gates = await Promise.all(
    [0, 1].map((at) =>
      startStorageGate(
        azurite.connectionString,
        betweenTableAndQueue(() => kill(instances[at])),
      ),
    ),
  );
  try {
    for (const [at, { connectionString }] of gates.entries()) {
      const env = { ...settings, STORAGE_CONNECTION_STRING: connectionString, GRAPH_BASE_URL: graph.baseUrl };
      instances.push(await startInstance(folder, `instance-${at + 1}`, env, size.program));
    }
    await Promise.all(instances.map((one) => one.up()));
    for (const person of [...employees, ...leaders.filter(wasMet)]) {
      await meet(instances[0]?.url ?? '', channel.url, person);
    }
    const presses = await stormed({ instances, gates, channel, kill }, size);
    channel.calm();
    graph.calm();
    return { ...(await settled(presses, channel)), kills, leaks: leaksIn(instances) };
  } finally {
    await Promise.all(instances.map((one) => one.stop()));
    await Promise.all([channel, graph, azurite, ...gates].map((part) => part.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
};

const settings = {
  DIRECTORY: 'graph',
  TEAMS_APP_ID: teamsAppId,
  LOG_LEVEL: 'info',
};

/** The report is written, and its notification never comes to the queue. */
const betweenTableAndQueue = (kill: () => void) => (method: string, path: string) => {
  if (method === 'POST' && /notifications(-urgent)?\/messages/.test(path) && happens(0.003)) kill();
};

/** Each employee sends one report after the other, while instances are killed and storage goes away in the middle. */
const stormed = async (stage: Stage, { reports, every, storageAway }: Size): Promise<Press[]> => {
  const over = new AbortController();
  const killing = killAgainAndAgain(stage, over.signal);
  const urls = stage.instances.map(({ url }) => url);
  const first = Math.floor(between(0, leaders.length));
  const presses: Press[] = [];
  let sent = 0;
  const sendingOf = async (employee: Someone) => {
    for (let turn = sent; sent < reports; turn = sent) {
      sent += 1;
      await pause(between(0, 2 * every));
      if (turn === Math.floor(reports / 2)) void takeStorageAway(stage.gates, storageAway);
      const leader = leaders[(first + turn) % leaders.length];
      if (leader) presses.push(await pressSend(urls, stage.channel.url, employee, leader));
    }
  };
  await Promise.all(employees.map(sendingOf));
  over.abort();
  await killing;
  return presses;
};

const killAgainAndAgain = async ({ kill, instances }: Stage, over: AbortSignal): Promise<void> => {
  while (!over.aborted) {
    await pause(between(2000, 8000));
    if (!over.aborted) kill();
    await Promise.all(instances.map((one) => one.up().catch(() => undefined)));
  }
};

/** Away for most of the time, then hanging. */
const takeStorageAway = async (gates: StorageGate[], time: number): Promise<void> => {
  for (const gate of gates) gate.set('away');
  await pause(time * 0.8);
  for (const gate of gates) gate.set('hanging');
  await pause(time * 0.2);
  for (const gate of gates) gate.set('open');
};

const settled = async (presses: Press[], channel: UnrulyChannel): Promise<Tally> => {
  const end = Date.now() + patience;
  let now = tally(presses, channel.cards);
  while (now.lost.length > 0 && Date.now() < end) {
    await pause(1000);
    now = tally(presses, channel.cards);
  }
  return now;
};

const leaksIn = (instances: Instance[]): string[] =>
  instances
    .flatMap(({ log }) => readFileSync(log, 'utf8').split('\n'))
    .filter((line) => line.includes('Hemmelig') || line.includes(secret));
