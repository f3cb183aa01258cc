import type { TakenNotification } from '../../src/ports/notification-queue';
import type { DeliveryParts } from '../../src/reports/delivery-parts';
import { handleNotification, type NotificationOutcome } from '../../src/reports/handle-notification';
import { correlated } from '../log';
import { loop, type Rest } from './loop';

/** As many as storage gives at once; the channel takes them within a second. */
const atOnce = 32;

/** Told of every notification and what came of it. */
export type Handled = (taken: TakenNotification, outcome: NotificationOutcome | 'failed') => void;

/** Takes notifications from the queue until stopped, urgent ones first, and waits for those in hand. */
export const takeNotifications = async (
  parts: DeliveryParts,
  stopped: AbortSignal,
  rest: Rest,
  handled: Handled,
): Promise<void> => {
  const inHand = new Set<Promise<void>>();
  /** One that takes its time holds up no other. */
  const begin = (one: TakenNotification) => {
    const work = handle(parts, one, handled).finally(() => inHand.delete(work));
    inHand.add(work);
  };
  const turn = async () => {
    const taken = await parts.queue.take(atOnce - inHand.size);
    /** Taken while stopping: another instance may have them at once. */
    if (stopped.aborted) await Promise.all(taken.map((one) => one.retryIn(0)));
    else for (const one of taken) begin(one);
    if (inHand.size >= atOnce) await Promise.race(inHand);
    return taken.length > 0;
  };
  await loop(stopped, rest, turn, (error) => parts.failed('worker', error));
  await Promise.all(inHand);
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
