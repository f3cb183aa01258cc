import type { TakenNotification } from '../ports/notification-queue';
import { giveUp } from './bring-report';
import { deliver } from './deliver';
import type { DeliveryParts } from './delivery-parts';

/**
 * How many times a notification is tried: about half an hour, with the waits between. Where the channel asks for longer
 * ones, it is half an hour all the same, so that nobody waits for hours to hear that it did not arrive.
 */
const mostAttempts = 12;
const fewestAttempts = 4;
/** Milliseconds. */
const longestTried = 30 * 60_000;
/** Seconds. */
const longestWait = 600;

/** What became of a taken notification, for the metrics. */
export type NotificationOutcome = 'done' | 'retry' | 'poison';

/** Handles a notification taken from the queue: done, tried again later, or given up and put aside for IT. */
export const handleNotification = async (
  parts: DeliveryParts,
  taken: TakenNotification,
  random: () => number,
): Promise<NotificationOutcome> => {
  if (isTriedEnough(taken, parts.now())) return putAside(parts, taken);
  const handled = await deliver(parts, taken);
  if (handled.kind === 'done') {
    await taken.done();
    return 'done';
  }
  const wait = Math.max(handled.after ?? 0, backoff(taken.attempt, random));
  await taken.retryIn(Math.ceil(Math.min(wait, longestWait)));
  return 'retry';
};

const isTriedEnough = ({ attempt, since }: TakenNotification, now: string): boolean =>
  attempt > mostAttempts || (attempt > fewestAttempts && Date.parse(now) - Date.parse(since) > longestTried);

/** A report that cannot even be read is put aside too; one that only storage kept from being told of, the sweep finds. */
const putAside = async (parts: DeliveryParts, taken: TakenNotification): Promise<NotificationOutcome> => {
  const { kind, reportId } = taken.notification;
  try {
    if (kind === 'report') await giveUp(parts, reportId, 'exhausted');
  } catch (error) {
    parts.failed('giveUp', error);
  }
  await taken.poison();
  return 'poison';
};

/** Doubles from a second, with jitter, up to ten minutes. */
const backoff = (attempt: number, random: () => number): number =>
  Math.min(2 ** (attempt - 1), longestWait) * (0.5 + random() / 2);
