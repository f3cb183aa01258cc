import type { Report } from './reports/report';
import type { ReportParts } from './reports/report-parts';
import { updateReport } from './reports/update-report';
import { type CountParts, countReport } from './statistics/count-reports';

/** Whether a report is its employee's own to delete: withdrawn, or no leader has ever had it, for all that is known. */
const isOwn = ({ state, leader, formerLeaders }: Report): boolean =>
  state === 'withdrawn' || (state === 'undeliverable' && formerLeaders.length === 0 && !leader.mayHaveCard);

/**
 * Deletes those of an employee's reports that are theirs to delete, once they are counted. `kept` are a leader's, also
 * where one was taken up meanwhile; `waiting` cannot be counted now, since the directory does not say where they belong.
 */
export const eraseOwn = async (
  parts: ReportParts,
  counting: CountParts,
  reports: readonly Report[],
): Promise<{ kept: number; waiting: number }> => {
  const own = reports.filter(isOwn);
  let kept = reports.length - own.length;
  let waiting = 0;
  for (const { id } of own) {
    if ((await countReport(counting, id)) === 'later') waiting += 1;
    else if (!(await erase(parts, id))) kept += 1;
  }
  return { kept, waiting };
};

/** What was withdrawn a moment ago may still stand on a leader's card: it is deleted once that is brought up to date. False where a leader has it by now. */
const erase = async ({ store }: ReportParts, id: string): Promise<boolean> => {
  const left = await updateReport(store, id, (now) => (now.cardsStale ? { ...now, erased: true } : now));
  if (!left || left.erased) return true;
  if (!isOwn(left)) return false;
  await store.delete(left);
  return true;
};
