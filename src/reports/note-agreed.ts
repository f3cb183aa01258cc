import type { Agreement } from '../agreement';
import type { ReportStore } from '../ports/report-store';
import { updateReport } from './update-report';

/** Notes on an employee's own report whether they had agreed; whatever is not theirs or is withdrawn stays as it is. */
export const noteAgreed = async (
  store: ReportStore,
  id: string,
  employeeId: string,
  agreed: Agreement,
): Promise<void> => {
  await updateReport(store, id, (report) =>
    report.employee.id === employeeId && report.content && report.agreed !== agreed
      ? { ...report, agreed }
      : report,
  );
};
