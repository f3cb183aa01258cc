import type { MonthCounts } from '../statistics/counts';

/** A change of the counts of a month at a department. Its id is a random one, of nobody and of no report. */
export type CountChange = { id: string; month: string; department: string; add: string[]; remove: string[] };

/** Anonymous counts. Throws when storage is out of reach. */
export type CountStore = {
  /** Every month's counts. There are as many as months and departments, however many reports were counted. */
  rows(): Promise<MonthCounts[]>;
  /** Makes a change, once however often it is asked for; `wanted` is asked right before, and says whether it is still to be made. */
  apply(change: CountChange, wanted: () => Promise<boolean>): Promise<void>;
  /** Forgets that a change was made, once nobody wants it any more; whoever is about to make it by then does not. */
  forget(change: CountChange): Promise<void>;
  /** Forgets what was made before a time (ISO 8601, UTC) and never forgotten, at most `limit`; gives how many. */
  forgetBefore(time: string, limit: number): Promise<number>;
};
