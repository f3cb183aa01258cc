import type { Directory } from '../ports/directory';

/** Whether a person may see the figures: named among the readers, or in a group that is. Throws when the directory does not say. */
export const mayReadStatistics = async (
  { isMemberOf }: Directory,
  readers: readonly string[],
  personId: string,
): Promise<boolean> => readers.includes(personId) || (readers.length > 0 && isMemberOf(personId, readers));
