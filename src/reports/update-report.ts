import type { ReportStore, StoredReport } from '../ports/report-store';
import type { Report } from './report';

const mostConflicts = 10;

/** Changes a report by what delivery came to know of it; undefined when there is no such report. */
export const updateReport = async (
  store: ReportStore,
  id: string,
  change: (report: Report) => Report,
): Promise<Report | undefined> =>
  (await changed(store, id, (report) => ({ kind: 'done' as const, report: change(report) })))?.report;

/** Changes a report, and gives it only to the one who did: undefined when there was nothing to do. */
export const claimReport = async (
  store: ReportStore,
  id: string,
  change: (report: Report) => Report | undefined,
): Promise<Report | undefined> => {
  const outcome = await changed(store, id, (report) => {
    const next = change(report);
    return next ? { kind: 'done' as const, report: next } : { kind: 'nothing' as const };
  });
  return outcome?.kind === 'done' ? outcome.report : undefined;
};

/**
 * Reads, decides and replaces, and begins again with what is there now when somebody was there in between. Undefined
 * when there is no such report; throws where others are always quicker.
 */
export const changed = async <O extends { kind: string; report?: Report }>(
  store: ReportStore,
  id: string,
  decide: (report: Report) => O,
): Promise<O | undefined> => {
  for (let tries = 0; tries < mostConflicts; tries += 1) {
    const stored: StoredReport | undefined = await store.get(id);
    if (!stored) return undefined;
    const outcome = decide(stored.report);
    if (outcome.kind !== 'done' || !outcome.report || outcome.report === stored.report) return outcome;
    if ((await store.replace(outcome.report, stored.version)) === 'replaced') return outcome;
  }
  throw new Error('A report was changed by others each time it was to be changed.');
};
