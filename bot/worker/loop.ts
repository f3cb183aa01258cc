import { setTimeout } from 'node:timers/promises';

/** Milliseconds that a loop rests at first when there is nothing to do, and at the longest. */
export type Rest = { rest: number; longest: number };

/**
 * Turns until stopped; `turn` says whether it found something to do. Rests after one that found nothing or failed, longer
 * each time in a row.
 */
export const loop = async (
  stopped: AbortSignal,
  { rest, longest }: Rest,
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

/** Waits so many milliseconds, or until stopped. */
export const pause = (milliseconds: number, stopped: AbortSignal): Promise<void> =>
  setTimeout(milliseconds, undefined, { signal: stopped }).catch((error: unknown) => {
    if (!stopped.aborted) throw error;
  });
