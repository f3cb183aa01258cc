import { setImmediate, setTimeout } from 'node:timers/promises';
import type { TakenNotification } from '../src/ports/notification-queue';
import { handleNotification, type NotificationOutcome } from '../src/reports/handle-notification';
import type { DeliveryParts } from '../src/reports/reach-person';
import { correlated } from './log';

/**
 * Milliseconds between the first looks into an empty queue and between rounds of chores, and seconds before cards follow the
 * answer to a press.
 */
export type Pace = { idle: number; sweep: number; afterTheAnswer: number };

/** The loop that brings notifications to people; `stop` waits for those in hand. */
export type NotificationWorker = { stop(): Promise<void> };

/** As many as storage gives at once; the channel takes them within a second. */
const atOnce = 32;

/** Told of every notification and what came of it. */
type Handled = (taken: TakenNotification, outcome: NotificationOutcome | 'failed') => void;

/**
 * Starts taking notifications from the queue, urgent ones first, and doing the chores, once `open` has opened storage;
 * while storage is away it is asked again and again. It begins when what is being done is done, such as a start.
 */
export const startNotificationWorker = (
  parts: DeliveryParts,
  open: () => Promise<void>,
  pace: Pace,
  chores: Record<string, () => Promise<unknown>>,
  handled: Handled,
): NotificationWorker => {
  const stopping = new AbortController();
  const inHand = new Set<Promise<void>>();
  /** One that takes its time holds up no other. */
  const begin = (one: TakenNotification) => {
    const work = handle(parts, one, handled).finally(() => inHand.delete(work));
    inHand.add(work);
  };
  const working = () => [
    loop(
      stopping.signal,
      { rest: pace.idle, longest: pace.idle * longestRest },
      async () => {
        const taken = await parts.queue.take(atOnce - inHand.size);
        /** Taken while stopping: another instance may have them at once. */
        if (stopping.signal.aborted) await Promise.all(taken.map((one) => one.retryIn(0)));
        else for (const one of taken) begin(one);
        if (inHand.size >= atOnce) await Promise.race(inHand);
        return taken.length > 0;
      },
      (error) => parts.failed('worker', error),
    ),
    ...Object.entries(chores).map(([name, chore]) =>
      loop(
        stopping.signal,
        { rest: pace.sweep, longest: pace.sweep },
        async () => {
          await chore();
          return false;
        },
        (error) => parts.failed(`chore.${name}`, error),
      ),
    ),
  ];
  const loops = setImmediate()
    .then(() => opened(open, pace, stopping.signal, parts.failed))
    .then(() => Promise.all(working()));
  return {
    stop: async () => {
      stopping.abort();
      await loops;
      await Promise.all(inHand);
    },
  };
};

const opened = async (
  open: () => Promise<void>,
  { idle }: Pace,
  stopped: AbortSignal,
  failed: (where: string, error: unknown) => void,
): Promise<void> => {
  while (!stopped.aborted) {
    try {
      return await open();
    } catch (error) {
      failed('storage', error);
      await pause(idle * longestRest, stopped);
    }
  }
};

/** A notification that throws stays hidden, and is taken again when its time is up. */
const handle = async (parts: DeliveryParts, taken: TakenNotification, handled: Handled): Promise<void> =>
  correlated(taken.id, async () => {
    try {
      handled(taken, await kept(parts, taken, handleNotification(parts, taken, Math.random)));
    } catch (error) {
      parts.failed('notification', error);
      handled(taken, 'failed');
    }
  });

/** So often a notification is kept hidden at most: what hangs for longer than any call may is taken by another instance. */
const mostKept = 9;

/** A notification that takes long, since the channel does, stays hidden from the other instances until it is handled. */
const kept = async <T>({ failed }: DeliveryParts, taken: TakenNotification, work: Promise<T>): Promise<T> => {
  let times = 0;
  const clock = setInterval(
    () => {
      times += 1;
      if (times >= mostKept) clearInterval(clock);
      taken.keep().catch((error: unknown) => failed('notification.keep', error));
    },
    (taken.hidden * 1000) / 3,
  );
  return work.finally(() => clearInterval(clock));
};

/** How much longer an idle loop comes to rest than at first: each look into an empty queue costs, too. */
const longestRest = 4;

/** Turns until stopped; rests after a turn that found nothing to do, or failed, and longer when that goes on. */
const loop = async (
  stopped: AbortSignal,
  { rest, longest }: { rest: number; longest: number },
  turn: () => Promise<boolean>,
  failed: (error: unknown) => void,
): Promise<void> => {
  let next = rest;
  while (!stopped.aborted) {
    const busy = await turn().catch((error: unknown) => {
      failed(error);
      return false;
    });
    if (!busy) await pause(next, stopped);
    next = busy ? rest : Math.min(next * 2, longest);
  }
};

const pause = (milliseconds: number, stopped: AbortSignal): Promise<void> =>
  setTimeout(milliseconds, undefined, { signal: stopped }).catch((error: unknown) => {
    if (!stopped.aborted) throw error;
  });
