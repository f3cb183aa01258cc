import { RestError } from '@azure/data-tables';

/** What storage answers, or undefined when it answers with a status that is expected. */
export const unless = async <T>(
  expected: readonly number[],
  call: () => Promise<T>,
): Promise<T | undefined> => {
  try {
    return await call();
  } catch (error) {
    if (error instanceof RestError && expected.includes(error.statusCode ?? 0)) return undefined;
    throw error;
  }
};
