import { Duration } from 'luxon';
import type { Directory } from '../ports/directory';
import { isWorkingTime, type WorkingWeek, workingTimeAfter } from '../working-time';
import { isDue, later } from './due';
import { handUp } from './hand-up';
import type { Report } from './report';
import type { ReportParts } from './report-parts';
import { isLost } from './report-standing';
import { tell } from './tell';
import { claimReport } from './update-report';

/** How long a leader is given, as ISO 8601 durations of working time; zero switches off. */
export type ReminderSettings = WorkingWeek & { remindAfter: string; escalateAfter: string };

const mostReminders = 2;
const atOnce = 50;

/** When the next reminder or the handing up is due for a report that is delivered; undefined when neither is. */
export const nextDue = (report: Report, settings: ReminderSettings): string | undefined => {
  if (report.state !== 'delivered' || isLost(report)) return undefined;
  const due = [reminderDue(report, settings), escalationDue(report, settings)];
  return due.filter((at) => at !== undefined).sort()[0];
};

/** Reminds leaders of what is due, and hands up what they have not seen, in working time; gives how many were seen to. */
export const remindOfDue = async (
  parts: ReportParts,
  directory: Directory,
  settings: ReminderSettings,
): Promise<number> => {
  const now = parts.now();
  if (!isWorkingTime(now, settings)) return 0;
  const due = await parts.store.due(now, atOnce);
  for (const report of due) {
    const up = escalationDue(report, settings);
    if (up && up <= now) await handUp(parts, directory, report);
    else await askForReminder(parts, report);
  }
  return due.length;
};

const reminderDue = ({ reminders = 0, remindedAt, deliveredAt }: Report, settings: ReminderSettings) => {
  const from = remindedAt ?? deliveredAt;
  if (!from || isOff(settings.remindAfter) || reminders >= mostReminders) return undefined;
  return workingTimeAfter(from, settings.remindAfter, settings);
};

const escalationDue = ({ deliveredAt }: Report, settings: ReminderSettings) =>
  deliveredAt && !isOff(settings.escalateAfter)
    ? workingTimeAfter(deliveredAt, settings.escalateAfter, settings)
    : undefined;

const isOff = (duration: string) => Duration.fromISO(duration).toMillis() === 0;

/** One instance asks for it; what is asked for and lost on the way is asked for again. */
const askForReminder = async (parts: ReportParts, { id }: Report): Promise<void> => {
  const now = parts.now();
  const report = await claimReport(parts.store, id, (stored) =>
    isDue(stored, now) ? { ...stored, dueAt: later(now) } : undefined,
  );
  if (report) await tell(parts, report, 'reminder');
};

/**
 * Claims the reminder that is due, for the notification that brings it: gives the report to that one alone,
 * also when it comes a second time; undefined when there is none to bring.
 */
export const claimReminder = async (
  parts: ReportParts,
  id: string,
  by: string,
): Promise<Report | undefined> => {
  const now = parts.now();
  const stored = (await parts.store.get(id))?.report;
  if (stored?.state === 'delivered' && stored.remindedBy === by) return stored;
  return claimReport(parts.store, id, (report) => {
    const due = parts.dueAt(report);
    if (
      !parts.isWorkingTime() ||
      report.state !== 'delivered' ||
      !due ||
      due > now ||
      (report.reminders ?? 0) >= mostReminders
    ) {
      return undefined;
    }
    const reminders = (report.reminders ?? 0) + 1;
    const reminded = { ...report, reminders, remindedAt: now, remindedBy: by };
    return { ...reminded, dueAt: parts.dueAt(reminded) };
  });
};
