import { Duration } from 'luxon';
import type { Directory } from '../ports/directory';
import { isWorkingTime, type WorkingWeek, workingTimeAfter } from '../working-time';
import { claimReport, type ReportParts, tell } from './change-report';
import { handedTo } from './handed-to';
import { isLost, type Person, type Report } from './report';

/** Milliseconds after which a reminder or a handing up that came to nothing is tried again. */
const lease = 10 * 60_000;

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
    const handUp = escalationDue(report, settings);
    if (handUp && handUp <= now) await escalate(parts, directory, report);
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

const isDue = (report: Report, now: string) =>
  report.state === 'delivered' && report.dueAt !== undefined && report.dueAt <= now;

const later = (now: string) => new Date(Date.parse(now) + lease).toISOString();

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

/**
 * To the leader's leader; where there is none but the employee, or it is not seen there either, the employee is told to
 * take it up. Where the directory
 * does not say, it is asked again later, so that what waits behind is not held up.
 */
const escalate = async (parts: ReportParts, directory: Directory, due: Report): Promise<void> => {
  const now = parts.now();
  const isStillDue = (stored: Report) =>
    isDue(stored, now) && stored.leader.person.id === due.leader.person.id;
  const above = await leaderAbove(directory, due);
  if (above.kind === 'unknown') {
    parts.failed('escalate', new Error(above.why));
    await claimReport(parts.store, due.id, (stored) =>
      isStillDue(stored) ? { ...stored, dueAt: later(now) } : undefined,
    );
    return;
  }
  const report = await claimReport(parts.store, due.id, (stored) => {
    if (!isStillDue(stored)) return undefined;
    if (above.kind !== 'person') return { ...stored, dueAt: undefined, escalation: above.kind };
    return { ...handedTo(stored, above.person), escalation: 'handedUp' };
  });
  if (!report) return;
  const kinds =
    above.kind === 'person'
      ? (['report', 'leaderCards', 'employeeCard'] as const)
      : (['employeeCard'] as const);
  for (const kind of kinds) await tell(parts, report, kind);
};

type Above =
  | { kind: 'person'; person: Person }
  | { kind: 'nobody' | 'unseenAbove' }
  | { kind: 'unknown'; why: string };

/** It goes up once. */
const leaderAbove = async (
  directory: Directory,
  { leader, employee, escalation }: Report,
): Promise<Above> => {
  if (escalation === 'handedUp') return { kind: 'unseenAbove' };
  const lookup = await directory.leaderOf(leader.person.id);
  switch (lookup.kind) {
    case 'found': {
      const { id, name } = lookup.leader;
      const isAbove = id !== employee.id && id !== leader.person.id;
      return isAbove ? { kind: 'person', person: { id, name } } : { kind: 'nobody' };
    }
    case 'none':
    case 'disabled':
      return { kind: 'nobody' };
    case 'throttled':
    case 'forbidden':
    case 'unavailable':
      return { kind: 'unknown', why: lookup.kind };
  }
};
