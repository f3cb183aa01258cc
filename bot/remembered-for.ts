/** What a piece of work gave, for so many milliseconds however often it is asked for; a failure is not remembered. */
export const rememberedFor = <T>(milliseconds: number, work: () => Promise<T>): (() => Promise<T>) => {
  let last: { at: number; given: Promise<T> } | undefined;
  return () => {
    if (last && performance.now() - last.at < milliseconds) return last.given;
    const given = work();
    last = { at: performance.now(), given };
    given.catch(() => {
      last = undefined;
    });
    return given;
  };
};
