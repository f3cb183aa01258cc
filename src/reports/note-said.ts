import type { ReportStore } from '../ports/report-store';
import type { Report } from './report';
import { updateReport } from './update-report';

/**
 * Notes on an employee's own report what her note says of agreeing and of the criteria; whatever is not hers or is
 * withdrawn stays as it is.
 */
export const noteSaid = async (
  store: ReportStore,
  id: string,
  employeeId: string,
  { agreed, considered }: Pick<Report, 'agreed' | 'considered'>,
): Promise<void> => {
  await updateReport(store, id, (report) => {
    const said = { agreed: agreed ?? report.agreed, considered };
    const isSame = said.agreed === report.agreed && said.considered?.join() === report.considered?.join();
    return report.employee.id !== employeeId || !report.content || isSame ? report : { ...report, ...said };
  });
};
