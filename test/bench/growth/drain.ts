import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { channelLimits, createPacing } from '../../../bot/teams/pacing';
import { startNotificationWorker } from '../../../bot/worker/notification-worker';
import type { AzureStorage } from '../../../src/adapters/storage/azure-storage';
import { storageNotificationQueue } from '../../../src/adapters/storage/storage-notification-queue';
import { tablesPeopleStore } from '../../../src/adapters/storage/tables-people-store';
import { tablesReportStore } from '../../../src/adapters/storage/tables-report-store';
import type { Messenger } from '../../../src/ports/messenger';
import type { NotificationQueue } from '../../../src/ports/notification-queue';
import { short } from '../statistics';
import { each, reportOf } from './seed';

const leaders = 50;
const watched = 15_000;

/**
 * Fills the queue, has it drained for a while by the bot's worker at the channel's pace, and sends an urgent one in
 * between: a row of how many waited, were written, could be taken and deleted with nothing else done, and were
 * brought a second, how long the urgent one took in milliseconds, and how many tries storage did not answer in time.
 */
export const drained = async (storage: AzureStorage, length: number): Promise<string[]> => {
  const queue = storageNotificationQueue(storage.queues);
  const store = tablesReportStore(storage.reports, console.error);
  const people = tablesPeopleStore(storage.people);
  await each(leaders, (nth) => people.remember(`leader-${nth}`, `{"chat":"leader-${nth}"}`));
  const reports = await waiting(store, Math.min(length, 2000));
  const begin = performance.now();
  await each(length, (nth) => send(queue, reports[nth % reports.length] ?? '', 'ordinary'));
  const written = length / ((performance.now() - begin) / 1000);
  const alone = await takenAlone(queue, Math.min(length / 5, 1000));
  const posted = new Map<string, number>();
  let failures = 0;
  const started = performance.now();
  const worker = startNotificationWorker(
    {
      store,
      queue,
      people,
      messenger: noting(posted),
      now: () => new Date().toISOString(),
      installer: { install: async () => ({ kind: 'notConfigured' }) },
      failed: () => {
        failures += 1;
      },
      afterTheAnswer: 0,
      dueAt: () => undefined,
      isWorkingTime: () => true,
      posted: new Map(),
    },
    async () => undefined,
    { idle: 500, sweep: 60_000, afterTheAnswer: 0 },
    {},
    () => undefined,
  );
  await setTimeout(watched / 2);
  const [urgent = ''] = await waiting(store, 1);
  const sent = performance.now();
  await send(queue, urgent, 'urgent');
  while (!posted.has(urgent) && performance.now() - sent < watched) await setTimeout(20);
  const took = (posted.get(urgent) ?? Number.NaN) - sent;
  await setTimeout(watched / 2);
  const brought = posted.size / ((performance.now() - started) / 1000);
  await worker.stop();
  await Promise.all(Object.values(storage.queues).map((one) => one.clearMessages()));
  return [`${length}`, short(written), short(alone), short(brought), short(took), `${failures}`];
};

const send = (queue: NotificationQueue, reportId: string, priority: 'urgent' | 'ordinary') =>
  queue.send({ kind: 'report', reportId }, priority);

/**
 * How many messages a second storage gives and deletes, taken as the worker takes them, of `count` at most. What it
 * does not answer in time is not counted.
 */
const takenAlone = async (queue: NotificationQueue, count: number): Promise<number> => {
  const begin = performance.now();
  let taken = 0;
  while (taken < count && performance.now() - begin < watched) {
    const [batch] = await Promise.allSettled([queue.take(32)]);
    if (batch.status === 'rejected') continue;
    const deleted = await Promise.allSettled(batch.value.map((one) => one.done()));
    taken += deleted.filter(({ status }) => status === 'fulfilled').length;
  }
  return taken / ((performance.now() - begin) / 1000);
};

const waiting = async (store: ReturnType<typeof tablesReportStore>, count: number): Promise<string[]> => {
  const ids: string[] = [];
  await each(count, async (nth) => {
    const report = { ...reportOf(nth + 100, count), id: randomUUID() };
    await store.create(report);
    ids.push(report.id);
  });
  return ids;
};

/** A channel that takes everything, at the pace that Teams would, and notes when. */
const noting = (posted: Map<string, number>): Messenger => {
  const pacing = createPacing(channelLimits, () => performance.now());
  const take = async (id: string, chat: string) => {
    await setTimeout(pacing(chat));
    posted.set(id, performance.now());
    return { kind: 'posted' as const, card: { conversationId: chat, activityId: id } };
  };
  return {
    post: (reference, _personId, { id }) => take(id, reference),
    update: (reference, { activityId }) => take(activityId, reference),
    remind: (reference) => take('reminder', reference),
    returned: (reference) => take('returned', reference),
    say: (reference) => take('line', reference),
    open: async () => ({ kind: 'gone' }),
    referenceTo: (conversationId) => conversationId,
  };
};
