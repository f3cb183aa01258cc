import { Duration } from 'luxon';
import type { Facts } from '../../src/facts';
import type { Person } from '../../src/person';
import type { FollowUp, Report, ReportState } from '../../src/reports/report';
import { followUpsOf } from '../../src/reports/report-lines';
import { isWaiting } from '../../src/reports/report-standing';
import type { WorkingWeek } from '../../src/working-time';
import { workingTimeAfter } from '../../src/working-time';

/** A report as its leader's page shows it. Times are ISO 8601 in UTC. */
export type LeaderReport = {
  id: string;
  employee: Person;
  state: ReportState;
  sentAt: string;
  deliveredAt?: string | undefined;
  acknowledgedAt?: string | undefined;
  closedAt?: string | undefined;
  /** Waits to be seen for longer than a leader is given before the reminder. */
  overdue: boolean;
  facts: Facts;
  rules: string[];
  guidelineVersion: string;
  episodeAt: string;
  message: string;
  followUps: FollowUp[];
  /** Whom it could not be brought to when it was handed over. */
  notTakenBy?: Person | undefined;
  /** Where the employee is reached: a chat, a mail, a new meeting in the calendar. */
  links: { chat?: string | undefined; mail?: string | undefined; talk?: string | undefined };
};

/** When a leader ought to have seen a report: after `remindAfter`, an ISO 8601 duration of working time; zero is never. */
export type Deadline = WorkingWeek & { remindAfter: string };

/** What the leader's page is told of a report; undefined once its content is gone. */
export const leaderReport = (
  report: Report,
  now: string,
  deadline: Deadline,
  links: LeaderReport['links'],
): LeaderReport | undefined => {
  const { content, id, employee, state, sentAt, deliveredAt, acknowledgedAt, closedAt } = report;
  if (!content) return undefined;
  const { facts, rules, episodeAt, message } = content;
  const { guidelineVersion, notTakenBy } = report;
  return {
    id,
    employee,
    state,
    sentAt,
    deliveredAt,
    acknowledgedAt,
    closedAt,
    facts,
    rules,
    guidelineVersion,
    episodeAt,
    message,
    followUps: followUpsOf(report),
    notTakenBy,
    links,
    overdue: isOverdue(report, now, deadline),
  };
};

const isOverdue = ({ state, sentAt, deliveredAt }: Report, now: string, deadline: Deadline): boolean =>
  Duration.fromISO(deadline.remindAfter).toMillis() > 0 &&
  isWaiting({ state }) &&
  workingTimeAfter(deliveredAt ?? sentAt, deadline.remindAfter, deadline) <= now;
