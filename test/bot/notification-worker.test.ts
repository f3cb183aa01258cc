import { setTimeout } from 'node:timers/promises';
import { startNotificationWorker } from '../../bot/worker/notification-worker';
import type { NotificationQueue, TakenNotification } from '../../src/ports/notification-queue';
import type { DeliveryParts } from '../../src/reports/delivery-parts';

const pace = { idle: 10, sweep: 10, afterTheAnswer: 0 };
const nothing = async () => undefined;

const takenWith = (more: Partial<TakenNotification>): TakenNotification => ({
  id: '1',
  notification: { kind: 'report', reportId: '1' },
  attempt: 1,
  hidden: 25,
  since: '2026-07-01T10:00:00.000Z',
  keep: nothing,
  done: nothing,
  retryIn: nothing,
  poison: nothing,
  ...more,
});

/** A worker on a queue that gives what `take` gives; `store` is where its reports are looked for. */
const startOn = (
  take: NotificationQueue['take'],
  more: {
    store?: object;
    failed?: (where: string) => void;
    chores?: Record<string, () => Promise<unknown>>;
    handled?: (outcome: string) => void;
  },
) => {
  const queue: NotificationQueue = { ...{ send: nothing, states: async () => [] }, take };
  const now = () => '2026-07-01T10:00:00.000Z';
  const { store, failed = () => undefined, chores = {}, handled = () => undefined } = more;
  const parts = { queue, store, now, failed } as unknown as DeliveryParts;
  return startNotificationWorker(parts, nothing, pace, chores, (_one, outcome) => handled(outcome));
};

/** A worker that handles one notification, whose report takes `milliseconds` to be found; gives what came of it. */
const handledIn = (milliseconds: number, taken: TakenNotification): Promise<string> =>
  new Promise((resolve) => {
    const waiting = [taken];
    const worker = startOn(async () => waiting.splice(0), {
      store: { get: () => setTimeout(milliseconds) },
      handled: (outcome) => void worker.stop().then(() => resolve(outcome)),
    });
  });

test('a notification is kept from the other instances for as long as a slow channel takes, and no longer', async () => {
  let [kept, gone] = [0, false];
  const taken = takenWith({
    hidden: 0.03,
    keep: async () => {
      expect(gone).toBe(false);
      kept += 1;
    },
    done: async () => {
      gone = true;
    },
  });
  expect(await handledIn(50, taken)).toBe('done');
  expect(kept).toBeGreaterThan(1);
});

test('a notification whose handling hangs is not kept for ever: another instance may take it', async () => {
  let kept = 0;
  const taken = takenWith({
    hidden: 0.01,
    keep: async () => {
      kept += 1;
    },
  });
  await handledIn(300, taken);
  expect(kept).toBe(9);
});

test('a chore that fails is told by its name, and the others go on', async () => {
  let swept = 0;
  const told = await new Promise<string>((resolve) => {
    const sweep = async () => {
      swept += 1;
    };
    const counting = () => Promise.reject(new Error('storage is away'));
    const worker = startOn(async () => [], { failed: resolve, chores: { counting, sweep } });
    void setTimeout(100).then(() => worker.stop());
  });
  expect(told).toBe('chore.counting');
  expect(swept).toBeGreaterThan(0);
});

test('what is taken from the queue while it stops is given back at once, for another instance', async () => {
  let give: (taken: TakenNotification[]) => void = () => undefined;
  const back: number[] = [];
  const retryIn = async (seconds: number) => {
    back.push(seconds);
  };
  const looking = new Promise<ReturnType<typeof startOn>>((resolve) => {
    const worker = startOn(
      () =>
        new Promise((given) => {
          give = given;
          resolve(worker);
        }),
      {},
    );
  });
  const stopped = (await looking).stop();
  give([takenWith({ retryIn })]);
  await stopped;
  expect(back).toEqual([0]);
});
