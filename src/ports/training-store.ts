/** How many have completed the introduction; who they are is not kept. Throws when storage is out of reach. */
export type TrainingStore = {
  /** Counts one in a month (`YYYY-MM`), once for an id that is random and is of nobody. */
  count(month: string, id: string): Promise<void>;
  /** How many, by month, oldest first. */
  byMonth(): Promise<{ month: string; count: number }[]>;
  /** Forgets the ids that were counted before a time (ISO 8601, UTC), at most `limit`; gives how many. */
  forgetBefore(time: string, limit: number): Promise<number>;
};
