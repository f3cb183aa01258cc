import { setTimeout } from 'node:timers/promises';
import type { NotificationQueue, TakenNotification } from '../src/ports/notification-queue';
import { handleNotification, type Outcome } from '../src/reports/handle-notification';
import type { DeliveryParts } from '../src/reports/reach-person';
import { correlated } from './log';

/**
 * Milliseconds between looks into an empty queue and between rounds of chores, and seconds before cards follow the
 * answer to a press.
 */
export type Pace = { idle: number; sweep: number; afterTheAnswer: number };

/** The loop that brings notifications to people; `stop` waits for those in hand. */
export type NotificationWorker = { stop(): Promise<void> };

const atOnce = 16;

/** Told of every notification and what came of it. */
type Handled = (taken: TakenNotification, outcome: Outcome | 'failed') => void;

/** Starts taking notifications from the queue, urgent ones first, and doing the chores. */
export const startNotificationWorker = (
  parts: DeliveryParts,
  queue: NotificationQueue,
  pace: Pace,
  chores: (() => Promise<unknown>)[],
  handled: Handled,
): NotificationWorker => {
  const stopping = new AbortController();
  const inHand = new Set<Promise<void>>();
  /** One that takes its time holds up no other. */
  const begin = (one: TakenNotification) => {
    const work = handle(parts, one, handled).finally(() => inHand.delete(work));
    inHand.add(work);
  };
  const loops = Promise.all([
    loop(
      stopping.signal,
      pace.idle,
      async () => {
        const taken = await queue.take(atOnce - inHand.size);
        /** Taken while stopping: another instance may have them at once. */
        if (stopping.signal.aborted) await Promise.all(taken.map((one) => one.retryIn(0)));
        else for (const one of taken) begin(one);
        if (inHand.size >= atOnce) await Promise.race(inHand);
        return taken.length > 0;
      },
      parts.failed,
    ),
    ...chores.map((chore) =>
      loop(
        stopping.signal,
        pace.sweep,
        async () => {
          await chore();
          return false;
        },
        parts.failed,
      ),
    ),
  ]);
  return {
    stop: async () => {
      stopping.abort();
      await loops;
      await Promise.all(inHand);
    },
  };
};

/** A notification that throws stays hidden, and is taken again when its time is up. */
const handle = async (parts: DeliveryParts, taken: TakenNotification, handled: Handled): Promise<void> =>
  correlated(taken.id, async () => {
    try {
      handled(taken, await handleNotification(parts, taken, Math.random));
    } catch (error) {
      parts.failed('notification', error);
      handled(taken, 'failed');
    }
  });

/** Turns until stopped; rests after a turn that found nothing to do, or failed. */
const loop = async (
  stopped: AbortSignal,
  rest: number,
  turn: () => Promise<boolean>,
  failed: (where: string, error: unknown) => void,
): Promise<void> => {
  while (!stopped.aborted) {
    const busy = await turn().catch((error: unknown) => {
      failed('worker', error);
      return false;
    });
    if (!busy) await pause(rest, stopped);
  }
};

const pause = (milliseconds: number, stopped: AbortSignal): Promise<void> =>
  setTimeout(milliseconds, undefined, { signal: stopped }).catch((error: unknown) => {
    if (!stopped.aborted) throw error;
  });
