import { type CountParts, countReport } from '../statistics/count-reports';
import type { Report } from './report';
import type { ReportParts } from './report-parts';
import { updateReport } from './update-report';

/** Whether a report is its employee's own to delete: withdrawn, or no leader has ever had it. */
const isOwn = ({ state, formerLeaders }: Report): boolean =>
  state === 'withdrawn' || (state === 'undeliverable' && formerLeaders.length === 0);

/**
 * Deletes those of an employee's reports that are theirs to delete, once they are counted; gives how many stay: what a
 * leader takes up meanwhile, and what cannot be counted now, since the directory does not say where it belongs.
 */
export const eraseOwn = async (
  parts: ReportParts,
  counting: CountParts,
  reports: readonly Report[],
): Promise<number> => {
  let kept = reports.length;
  for (const { id } of reports.filter(isOwn)) {
    const counted = await countReport(counting, id);
    if (counted !== 'later' && (await erase(parts, id))) kept -= 1;
  }
  return kept;
};

/** What was withdrawn a moment ago may still stand on a leader's card: it is deleted once that is brought up to date. */
const erase = async ({ store }: ReportParts, id: string): Promise<boolean> => {
  const left = await updateReport(store, id, (now) => (now.cardsStale ? { ...now, erased: true } : now));
  if (!left || left.erased) return true;
  if (!isOwn(left)) return false;
  await store.delete(left);
  return true;
};
