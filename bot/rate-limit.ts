const mostPerMinute = 300;
const minute = 60_000;

/** Says who has had their share of this minute; `waitFor` gives seconds until the next, or undefined. */
export type RateLimit = { count(personId: string): void; waitFor(personId: string): number | undefined };

/**
 * At most 300 activities a minute from one person, by the clock's minute (`now` in milliseconds). Each instance
 * counts for itself, since the limit guards its own time; only what is authenticated is counted, so that nobody
 * can use up the share of another. A minute's counts are forgotten with it.
 */
export const createRateLimit = (now: () => number): RateLimit => {
  let current = 0;
  let counts = new Map<string, number>();
  const inThisMinute = (): Map<string, number> => {
    const latest = Math.floor(now() / minute);
    if (latest !== current) {
      current = latest;
      counts = new Map();
    }
    return counts;
  };
  return {
    count: (personId) => {
      const known = inThisMinute();
      known.set(personId, (known.get(personId) ?? 0) + 1);
    },
    waitFor: (personId) =>
      (inThisMinute().get(personId) ?? 0) >= mostPerMinute
        ? Math.ceil(((current + 1) * minute - now()) / 1000)
        : undefined,
  };
};
