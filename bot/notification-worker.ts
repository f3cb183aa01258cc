import { setTimeout } from 'node:timers/promises';
import type { NotificationQueue, TakenNotification } from '../src/ports/notification-queue';
import { handleNotification, type Outcome } from '../src/reports/handle-notification';
import type { DeliveryParts } from '../src/reports/reach-person';

/**
 * Milliseconds between looks into an empty queue and between rounds of chores, and seconds before cards follow the
 * answer to a press.
 */
export type Pace = { idle: number; sweep: number; afterTheAnswer: number };

/** The loop that brings notifications to people; `stop` waits for those in hand. */
export type NotificationWorker = { stop(): Promise<void> };

/** As many as storage gives at once; the channel takes them within a second. */
const atOnce = 32;

/** Starts taking notifications from the queue, urgent ones first, and doing the chores. */
export const startNotificationWorker = (
  parts: DeliveryParts,
  queue: NotificationQueue,
  pace: Pace,
  chores: (() => Promise<unknown>)[],
  handled: (outcome: Outcome) => void,
): NotificationWorker => {
  const stopping = new AbortController();
  const loops = Promise.all([
    loop(
      stopping.signal,
      pace.idle,
      async () => {
        const taken = await queue.take(atOnce);
        await Promise.all(taken.map((one) => handle(parts, one, handled)));
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
    },
  };
};

/** A notification that throws stays hidden, and is taken again when its time is up. */
const handle = async (
  parts: DeliveryParts,
  taken: TakenNotification,
  handled: (outcome: Outcome) => void,
): Promise<void> => {
  try {
    handled(await handleNotification(parts, taken, Math.random));
  } catch (error) {
    parts.failed('notification', error);
  }
};

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
