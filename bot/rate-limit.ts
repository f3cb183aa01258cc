const most = 300;
const minute = 60_000;

/** Says who has had their share of the last minute; `waitFor` gives seconds until the next is free, or undefined. */
export type RateLimit = { count(personId: string): void; waitFor(personId: string): number | undefined };

/**
 * At most 300 activities from one person in any minute (`now` in milliseconds). Each instance counts for itself, since
 * the limit guards its own time; only what is authenticated is counted, so that nobody can use up the share of another.
 */
export const createRateLimit = (now: () => number): RateLimit => {
  const times = new Map<string, number[]>();
  let swept = 0;
  const ofLastMinute = (personId: string): number[] =>
    (times.get(personId) ?? []).filter((time) => time > now() - minute);
  /** Once a minute those who have been quiet are let go. */
  const sweep = () => {
    if (now() - swept < minute) return;
    swept = now();
    for (const [personId, all] of times) if ((all.at(-1) ?? 0) <= swept - minute) times.delete(personId);
  };
  return {
    count: (personId) => {
      sweep();
      times.set(personId, [...ofLastMinute(personId), now()]);
    },
    waitFor: (personId) => {
      const [first, ...rest] = ofLastMinute(personId);
      return first === undefined || rest.length + 1 < most
        ? undefined
        : Math.ceil((first + minute - now()) / 1000);
    },
  };
};
