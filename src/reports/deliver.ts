import type { TakenNotification } from '../ports/notification-queue';
import { bringEmployeeCard } from './bring-employee-card';
import { bringLeaderCards } from './bring-leader-cards';
import { bringReminder } from './bring-reminder';
import { bringReport } from './bring-report';
import type { DeliveryParts } from './delivery-parts';
import { done, type Handled } from './handled';
import { upToDate } from './up-to-date';

/** Does what a notification asks for. Whatever cannot be done ever is noted on the report, and its employee told. */
export const deliver = async (
  parts: DeliveryParts,
  { id, notification: { kind, reportId } }: Pick<TakenNotification, 'id' | 'notification'>,
): Promise<Handled> => {
  const report = (await parts.store.get(reportId))?.report;
  if (!report) return done;
  switch (kind) {
    case 'report':
      return bringReport(parts, reportId, id);
    case 'leaderCards':
      return bringLeaderCards(parts, report);
    case 'employeeCard':
      return upToDate(parts, report, (now) => bringEmployeeCard(parts, now));
    case 'reminder':
      return bringReminder(parts, reportId, id);
  }
};
