import { setTimeout } from 'node:timers/promises';
import { startNotificationWorker } from '../../bot/notification-worker';
import type { NotificationQueue, TakenNotification } from '../../src/ports/notification-queue';
import type { DeliveryParts } from '../../src/reports/reach-person';

const pace = { idle: 10, sweep: 10, afterTheAnswer: 0 };
const opened = async () => undefined;

test('a notification is kept from the other instances for as long as a slow channel takes, and no longer', async () => {
  let [kept, gone] = [0, false];
  const taken: TakenNotification = {
    ...{
      id: '1',
      notification: { kind: 'report', reportId: '1' },
      attempt: 1,
      since: '2026-07-01T10:00:00.000Z',
    },
    hidden: 0.03,
    keep: async () => {
      expect(gone).toBe(false);
      kept += 1;
    },
    done: async () => {
      gone = true;
    },
    ...{ retryIn: opened, poison: opened },
  };
  const waiting = [taken];
  const queue: NotificationQueue = {
    ...{ send: opened, states: async () => [] },
    take: async () => waiting.splice(0),
  };
  const slow = { get: () => setTimeout(200) };
  const now = () => '2026-07-01T10:00:00.000Z';
  const parts = { queue, store: slow, now, failed: () => undefined } as unknown as DeliveryParts;
  const handled = new Promise<string>((resolve) => {
    const worker = startNotificationWorker(parts, opened, pace, {}, (_one, outcome) => {
      void worker.stop().then(() => resolve(outcome));
    });
  });
  expect(await handled).toBe('done');
  expect(kept).toBeGreaterThan(1);
});

test('a chore that fails is told by its name, and the others go on', async () => {
  let swept = 0;
  const queue: NotificationQueue = {
    ...{ send: opened, states: async () => [] },
    take: async () => [],
  };
  const told = await new Promise<string>((resolve) => {
    const parts = { queue, failed: resolve } as unknown as DeliveryParts;
    const chores = {
      counting: () => Promise.reject(new Error('storage is away')),
      sweep: async () => {
        swept += 1;
      },
    };
    const worker = startNotificationWorker(parts, opened, pace, chores, () => undefined);
    void setTimeout(100).then(() => worker.stop());
  });
  expect(told).toBe('chore.counting');
  expect(swept).toBeGreaterThan(0);
});
