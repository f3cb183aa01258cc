import { setTimeout } from 'node:timers/promises';
import { outcomeOf } from './sent-outcome';

/** Milliseconds before a second and a third try, unless the channel says how long, and the longest that a turn can wait. */
const waits = [300, 1500];
const longest = 3000;

/** Sends within a turn: where the channel refuses for the moment, it is asked again, twice. Throws what it said last. */
export const patiently = async <T>(send: () => Promise<T>): Promise<T> => {
  for (const wait of waits) {
    try {
      return await send();
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome.kind !== 'retry') throw error;
      await setTimeout(Math.min((outcome.retryAfter ?? wait / 1000) * 1000, longest));
    }
  }
  return send();
};
