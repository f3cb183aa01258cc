import { randomUUID } from 'node:crypto';
import { type AzureStorage, openStorage } from '../../src/adapters/storage/azure-storage';
import { storageNotificationQueue } from '../../src/adapters/storage/storage-notification-queue';
import { tablesPeopleStore } from '../../src/adapters/storage/tables-people-store';
import { tablesReportStore } from '../../src/adapters/storage/tables-report-store';
import type { Messenger, Sent } from '../../src/ports/messenger';
import type { TakenNotification } from '../../src/ports/notification-queue';
import { sendReport } from '../../src/reports/change-report';
import { handleNotification } from '../../src/reports/handle-notification';
import type { DeliveryParts } from '../../src/reports/reach-person';
import type { Report } from '../../src/reports/report';
import { sweep } from '../../src/reports/sweep';
import { startAzurite } from '../support/azurite';

let emulator: Awaited<ReturnType<typeof startAzurite>>;
let storage: AzureStorage;
let parts: DeliveryParts;
let answer: (personId: string) => Sent;
let posted: string[];
let now: string;
const failures: string[] = [];

beforeAll(async () => {
  emulator = await startAzurite();
  storage = await openStorage({ connectionString: emulator.connectionString });
});

afterAll(() => emulator.stop());

beforeEach(async () => {
  now = '2026-07-01T10:00:00.000Z';
  posted = [];
  failures.splice(0);
  answer = () => ({ kind: 'posted', card: { conversationId: 'chat', activityId: randomUUID() } });
  parts = {
    store: tablesReportStore(storage.reports),
    queue: storageNotificationQueue(storage.queues, 1),
    people: tablesPeopleStore(storage.people),
    messenger,
    installer: { install: async () => ({ kind: 'notConfigured' }) },
    posted: new Map(),
    now: () => now,
    failed: (where) => failures.push(where),
    afterTheAnswer: 0,
    dueAt: () => undefined,
  };
  for (const queue of Object.values(storage.queues)) await queue.clearMessages();
  for await (const { partitionKey = '', rowKey = '' } of storage.reports.listEntities()) {
    await storage.reports.deleteEntity(partitionKey, rowKey);
  }
  for (const id of ['maja', 'karen']) await parts.people.remember(id, JSON.stringify({ to: id }));
});

const messenger: Messenger = {
  post: async (_reference, personId, report) => {
    posted.push(`${personId}: ${report.state}`);
    return answer(personId);
  },
  update: async (_reference, card) => ({ kind: 'posted', card }),
  remind: async () => ({ kind: 'cardMissing' }),
  say: async () => ({ kind: 'cardMissing' }),
  referenceTo: (conversationId) => conversationId,
};

const report = (): Report => ({
  id: randomUUID(),
  employee: { id: 'maja', name: 'Maja' },
  leader: { person: { id: 'karen', name: 'Karen' } },
  formerLeaders: [],
  guidelineVersion: '1',
  language: 'da',
  state: 'sent',
  sentAt: now,
  followUps: [],
});

const take = () => parts.queue.take(16);
const handleAll = async () => {
  for (const taken of await take()) await handleNotification(parts, taken, () => 0);
};
const tried = (taken: TakenNotification, attempt: number) =>
  handleNotification(parts, { ...taken, attempt }, () => 0);
const waiting = async () => (await take()).map(({ notification: { kind } }) => kind);
const stateOf = async (id: string) => (await parts.store.get(id))?.report.state;

test('what was tried for long is put aside for IT, and its employee is told', async () => {
  const sent = report();
  await sendReport(parts, sent);
  const [taken] = await take();
  if (taken) expect(await tried(taken, 13)).toBe('poison');
  expect((await storage.queues.poison.peekMessages()).peekedMessageItems).toHaveLength(1);
  await handleAll();
  expect(posted).toEqual(['maja: undeliverable']);
  expect((await parts.store.get(sent.id))?.report.obstacle).toBe('exhausted');
});

test('killed after giving up and before telling: she is told when the notification is taken again', async () => {
  const sent = report();
  await sendReport(parts, sent);
  answer = (personId) => (personId === 'karen' ? { kind: 'blocked' } : { kind: 'unknown' });
  const { send } = parts.queue;
  parts.queue.send = async () => {
    throw new Error('killed here');
  };
  const [taken] = await take();
  if (taken) await tried(taken, 1);
  parts.queue.send = send;
  expect(await stateOf(sent.id)).toBe('undeliverable');
  if (taken) await tried({ ...taken, done: async () => undefined }, 2);
  expect(await waiting()).toEqual(['employeeCard']);
});

test('a word to the employee that was never queued is found by the sweep, until she has been told', async () => {
  const sent = report();
  await parts.store.create({ ...sent, state: 'undeliverable', obstacle: 'blocked' });
  now = '2026-07-01T10:00:11.000Z';
  expect(await sweep(parts)).toBe(1);
  await handleAll();
  expect(posted).toEqual(['maja: undeliverable']);
  now = '2026-07-01T11:00:00.000Z';
  expect(await sweep(parts)).toBe(0);
});

test('the word to the employee whose outcome is unknown is tried again', async () => {
  const sent = report();
  await parts.store.create({ ...sent, state: 'undeliverable', obstacle: 'blocked' });
  await parts.queue.send({ kind: 'employeeCard', reportId: sent.id }, 'ordinary');
  answer = () => ({ kind: 'unknown' });
  const [taken] = await take();
  if (taken) expect(await tried(taken, 1)).toBe('retry');
});

test('an employee who cannot be told either is for IT to know, and not tried for ever', async () => {
  const sent = report();
  await parts.store.create({ ...sent, state: 'undeliverable', obstacle: 'blocked' });
  await parts.queue.send({ kind: 'employeeCard', reportId: sent.id }, 'ordinary');
  answer = () => ({ kind: 'permission' });
  await handleAll();
  expect(failures).toEqual(['untold']);
  now = '2026-07-01T11:00:00.000Z';
  expect(await sweep(parts)).toBe(0);
});

test('a report that is waited for is not queued a second time by the sweep', async () => {
  answer = () => ({ kind: 'retry', retryAfter: 60 });
  await sendReport(parts, report());
  await handleAll();
  now = '2026-07-01T10:01:00.000Z';
  expect(await sweep(parts)).toBe(0);
});

test('a report that nobody can read is put aside, and holds up no other', async () => {
  const broken = report();
  await sendReport(parts, broken);
  await storage.reports.updateEntity({ partitionKey: broken.id, rowKey: 'report', report: '{' }, 'Replace');
  const sent = report();
  await parts.store.create(sent);
  now = '2026-07-01T10:00:11.000Z';
  expect(await sweep(parts)).toBe(1);
  const taken = (await take()).find(({ notification }) => notification.reportId === broken.id);
  if (taken) expect(await tried(taken, 13)).toBe('poison');
  expect(failures).toContain('giveUp');
  now = '2027-07-01T10:00:00.000Z';
  await parts.store.deleteBefore(now, 50);
  const left: unknown[] = [];
  for await (const { partitionKey } of storage.reports.listEntities()) left.push(partitionKey);
  expect(left).toEqual(['employee-maja', 'leader-karen', 'uncounted']);
});

test('withdrawn while the answer of the channel was late: the card that stands there is brought up to date', async () => {
  const sent = report();
  let late: (activityId: string) => void = () => undefined;
  const coming = new Promise<string>((resolve) => {
    late = resolve;
  });
  answer = () => ({
    kind: 'unknown',
    late: coming.then((activityId) => ({ conversationId: 'chat', activityId })),
  });
  await sendReport(parts, sent);
  const [taken] = await take();
  if (taken) await tried(taken, 1);
  const stored = await parts.store.get(sent.id);
  if (stored) await parts.store.replace({ ...stored.report, state: 'withdrawn' }, stored.version);
  late('late-card');
  await coming;
  if (taken) await tried({ ...taken, done: async () => undefined }, 2);
  expect((await parts.store.get(sent.id))?.report.leader.card?.activityId).toBe('late-card');
  expect(posted).toEqual(['karen: sent']);
});
