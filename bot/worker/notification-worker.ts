import { setImmediate } from 'node:timers/promises';
import type { DeliveryParts } from '../../src/reports/delivery-parts';
import { loop, pause } from './loop';
import { type Handled, takeNotifications } from './take-notifications';

/**
 * Milliseconds between the first looks into an empty queue and between rounds of chores, and seconds before cards follow the
 * answer to a press.
 */
export type Pace = { idle: number; sweep: number; afterTheAnswer: number };

/** The loop that brings notifications to people; `stop` waits for those in hand. */
export type NotificationWorker = { stop(): Promise<void> };

/** What is done from time to time, by name. */
export type Chores = Readonly<Record<string, () => Promise<unknown>>>;

/** How much longer an idle loop comes to rest than at first: each look into an empty queue costs, too. */
const longestRest = 4;

/**
 * Starts taking notifications and doing the chores, once `open` has opened storage; while storage is away it is asked
 * again and again. It begins when what is being done is done, such as a start; the chores a little later, so that who
 * waited for the start has the answer first.
 */
export const startNotificationWorker = (
  parts: DeliveryParts,
  open: () => Promise<void>,
  pace: Pace,
  chores: Chores,
  handled: Handled,
): NotificationWorker => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const rest = { rest: pace.idle, longest: pace.idle * longestRest };
  const working = setImmediate()
    .then(() => opened(open, rest.longest, signal, parts.failed))
    .then(() =>
      Promise.all([
        takeNotifications(parts, signal, rest, handled),
        pause(pace.idle, signal).then(() => doChores(chores, pace.sweep, signal, parts.failed)),
      ]),
    );
  return {
    stop: async () => {
      stopping.abort();
      await working;
    },
  };
};

type Failed = (where: string, error: unknown) => void;

const opened = async (
  open: () => Promise<void>,
  rest: number,
  stopped: AbortSignal,
  failed: Failed,
): Promise<void> => {
  while (!stopped.aborted) {
    try {
      return await open();
    } catch (error) {
      failed('storage', error);
      await pause(rest, stopped);
    }
  }
};

/** Each for itself, so that one that fails or takes its time holds up no other. */
const doChores = (chores: Chores, rest: number, stopped: AbortSignal, failed: Failed): Promise<unknown> =>
  Promise.all(
    Object.entries(chores).map(([name, chore]) =>
      loop(
        stopped,
        { rest, longest: rest },
        async () => {
          await chore();
          return false;
        },
        (error) => failed(`chore.${name}`, error),
      ),
    ),
  );
