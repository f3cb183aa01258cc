/**
 * What a piece of work gives, if it does within a time (milliseconds); else it throws, and the work goes on: `failedLate`
 * is told when it fails after that.
 */
export const within = <T>(
  milliseconds: number,
  work: Promise<T>,
  what: string,
  failedLate: (error: unknown) => void,
): Promise<T> => {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    clock = setTimeout(() => {
      reject(new Error(`${what} takes too long`));
      work.catch(failedLate);
    }, milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(clock));
};
