import type { Directory } from '../ports/directory';

/** Whether a person may see the figures: named among the readers, or in a group that is; unknown while the directory does not say. */
export const mayReadStatistics = async (
  { isMemberOf }: Directory,
  readers: readonly string[],
  personId: string,
): Promise<'yes' | 'no' | 'unknown'> => {
  if (readers.includes(personId.toLowerCase())) return 'yes';
  if (readers.length === 0) return 'no';
  const lookup = await isMemberOf(personId, readers);
  switch (lookup.kind) {
    case 'member':
      return 'yes';
    case 'notMember':
      return 'no';
    case 'throttled':
    case 'forbidden':
    case 'unavailable':
      return 'unknown';
  }
};
