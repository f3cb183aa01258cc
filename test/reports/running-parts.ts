import { randomUUID } from 'node:crypto';
import type { AzureStorage } from '../../src/adapters/storage/azure-storage';
import { storageNotificationQueue } from '../../src/adapters/storage/storage-notification-queue';
import { tablesPeopleStore } from '../../src/adapters/storage/tables-people-store';
import { tablesReportStore } from '../../src/adapters/storage/tables-report-store';
import type { Messenger, Sent } from '../../src/ports/messenger';
import type { TakenNotification } from '../../src/ports/notification-queue';
import type { DeliveryParts } from '../../src/reports/delivery-parts';
import { handleNotification } from '../../src/reports/handle-notification';
import type { Report } from '../../src/reports/report';
import { emptied } from '../support/emptied';
import { runningStorage } from '../support/running-storage';

/**
 * Reports on Azurite, with a messenger that answers as it is told; emptied before each test, in which Maja and Karen
 * are known. `posted` is what came to whom, `updated` whose card was brought up to date, `failures` what was told to the
 * log, `now` the time.
 */
export type RunningParts = {
  parts: DeliveryParts;
  storage: AzureStorage;
  answer(personId: string): Sent;
  posted: string[];
  updated: string[];
  failures: string[];
  now: string;
};

/** Starts them before a file's tests, and stops them after. */
export const runningParts = (): RunningParts => {
  const up: Partial<RunningParts> & Pick<RunningParts, 'posted' | 'updated' | 'failures'> = {
    posted: [],
    updated: [],
    failures: [],
  };
  const running = runningStorage();
  beforeEach(async () => {
    const { storage } = running;
    up.storage = storage;
    up.now = '2026-07-01T10:00:00.000Z';
    up.posted.splice(0);
    up.updated.splice(0);
    up.failures.splice(0);
    up.answer = () => ({ kind: 'posted', card: { conversationId: 'chat', activityId: randomUUID() } });
    up.parts = partsOn(storage, up as RunningParts);
    await emptied(storage);
    for (const id of ['maja', 'karen']) await up.parts.people.remember(id, JSON.stringify({ to: id }));
  });
  return up as RunningParts;
};

const partsOn = (storage: AzureStorage, up: RunningParts): DeliveryParts => ({
  store: tablesReportStore(storage.reports, () => up.failures.push('unreadable')),
  queue: storageNotificationQueue(storage.queues, 1),
  people: tablesPeopleStore(storage.people),
  messenger: messengerOf(up),
  installer: { install: async () => ({ kind: 'notConfigured' }) },
  posted: new Map(),
  now: () => up.now,
  failed: (where) => up.failures.push(where),
  afterTheAnswer: 0,
  dueAt: () => undefined,
  isWorkingTime: () => true,
});

const messengerOf = (up: RunningParts): Messenger => ({
  post: async (_reference, personId, report) => {
    up.posted.push(`${personId}: ${report.state}`);
    return up.answer(personId);
  },
  update: async (_reference, card, personId, report) => {
    up.updated.push(`${personId}: ${report.state}`);
    return { kind: 'posted', card };
  },
  remind: async (_reference, personId) => up.answer(personId),
  returned: async (_reference, personId) => {
    up.posted.push(`${personId}: returned`);
    return up.answer(personId);
  },
  say: async () => ({ kind: 'cardMissing' }),
  open: async () => ({ kind: 'gone' }),
  referenceTo: (conversationId) => conversationId,
});

/** What Maja sends to Karen. */
export const majasReport = (sentAt = '2026-07-01T10:00:00.000Z'): Report => ({
  id: randomUUID(),
  employee: { id: 'maja', name: 'Maja' },
  leader: { person: { id: 'karen', name: 'Karen' } },
  formerLeaders: [],
  guidelineVersion: '1',
  language: 'da',
  state: 'sent',
  sentAt,
  followUps: [],
});

/** Takes what waits in the queues. */
export const taken = ({ parts }: RunningParts): Promise<TakenNotification[]> => parts.queue.take(16);

/** Takes the one notification that waits; there being none is a fault. */
export const takenOne = async (up: RunningParts): Promise<TakenNotification> => {
  const [one, ...more] = await taken(up);
  if (!one || more.length > 0) throw new Error('One notification was to wait.');
  return one;
};

/** Handles all that waits, once. */
export const handleAll = async (up: RunningParts): Promise<void> => {
  for (const one of await taken(up)) await handleNotification(up.parts, one, () => 0);
};

/** The partitions of all rows that are kept of reports. */
export const rows = async ({ storage }: RunningParts): Promise<string[]> => {
  const found: string[] = [];
  for await (const { partitionKey = '' } of storage.reports.listEntities()) found.push(partitionKey);
  return found;
};
