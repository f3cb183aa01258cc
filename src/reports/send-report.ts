import type { Report } from './report';
import type { ReportParts } from './report-parts';
import { tell } from './tell';

/**
 * Stores a report and has it brought to its leader; pressed again, it is the report that was stored first.
 * `notYours` when the id is somebody else's report.
 */
export const sendReport = async (
  parts: ReportParts,
  report: Report,
): Promise<{ kind: 'sent' | 'already'; report: Report } | { kind: 'notYours' }> => {
  if ((await parts.store.create(report)) === 'exists') {
    const stored = await parts.store.get(report.id);
    if (!stored || stored.report.employee.id !== report.employee.id) return { kind: 'notYours' };
    return { kind: 'already', report: stored.report };
  }
  await tell(parts, report, 'report');
  return { kind: 'sent', report };
};
