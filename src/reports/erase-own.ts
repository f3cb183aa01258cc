import { type CountParts, countReport } from '../statistics/count-reports';
import { type ReportParts, updateReport } from './change-report';
import type { Report } from './report';

/** Whether a report is its employee's own to delete: withdrawn, or no leader has ever had it. */
const isOwn = ({ state, formerLeaders }: Report): boolean =>
  state === 'withdrawn' || (state === 'undeliverable' && formerLeaders.length === 0);

/** Deletes those of an employee's reports that are theirs to delete, once they are counted; gives how many stay. */
export const eraseOwn = async (
  parts: ReportParts,
  counting: CountParts,
  reports: readonly Report[],
): Promise<number> => {
  const own = reports.filter(isOwn);
  for (const { id } of own) {
    await countReport(counting, id);
    await erase(parts, id);
  }
  return reports.length - own.length;
};

/** What was withdrawn a moment ago may still stand on a leader's card: it is deleted once that is brought up to date. */
const erase = async ({ store }: ReportParts, id: string): Promise<void> => {
  const left = await updateReport(store, id, (now) => (now.cardsStale ? { ...now, erased: true } : now));
  if (left && !left.cardsStale) await store.delete(left);
};
