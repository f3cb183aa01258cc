import type { Person } from '../person';
import type { NotificationKind } from '../ports/notification-queue';
import { handedTo } from './handed-to';
import type { FollowUp, Measure, Report } from './report';
import { isSeen, takesFollowUps } from './report-standing';

/** What an employee or a leader does with a report. */
export type Step =
  | { kind: 'acknowledge' }
  | { kind: 'record'; measures: Measure[]; remarks: string }
  | { kind: 'forward'; to: Person }
  | { kind: 'close' }
  | { kind: 'withdraw' };

/** What came of a step: the report as it is now, and what its people are to be told. */
export type StepOutcome =
  | { kind: 'done'; report: Report; tell: NotificationKind[] }
  /** It was so already; nothing is told twice. */
  | { kind: 'already'; report: Report }
  /** Not possible any more: somebody else was first, or the report is past it. */
  | { kind: 'tooLate'; report: Report }
  /** There is no room for more follow-ups. */
  | { kind: 'full'; report: Report }
  /** It would go back to its employee. */
  | { kind: 'toItsEmployee'; report: Report }
  /** Not this person's to do. */
  | { kind: 'notYours' };

const mostFollowUps = 10;

/** Characters of remarks that a card has room for, all follow-ups together. */
const mostRemarks = 3000;

/** Takes a step at a time (ISO 8601, UTC) for a person. Only the leader handles a report, only its employee withdraws it. */
export const takeStep = (report: Report, step: Step, personId: string, at: string): StepOutcome => {
  const allowed = step.kind === 'withdraw' ? report.employee.id : report.leader.person.id;
  if (allowed !== personId) return { kind: 'notYours' };
  if (report.state === 'withdrawn') return ended(report, step.kind === 'withdraw');
  if (report.state === 'closed' && !(step.kind === 'record' && takesFollowUps(report)))
    return ended(report, step.kind === 'close');
  switch (step.kind) {
    case 'acknowledge':
      return report.state === 'acknowledged'
        ? { kind: 'already', report }
        : done(acknowledged(report, at), ['leaderCards', 'employeeCard']);
    case 'record':
      return recorded(acknowledged(report, at), step, at);
    case 'forward':
      return forwarded(report, step.to, at);
    case 'close':
      return done({ ...acknowledged(report, at), state: 'closed', closedAt: at }, [
        'leaderCards',
        'employeeCard',
      ]);
    case 'withdraw':
      return isSeen(report) ? { kind: 'tooLate', report } : withdrawn(report, at);
  }
};

const done = (report: Report, tell: NotificationKind[]): StepOutcome => ({ kind: 'done', report, tell });

const ended = (report: Report, asked: boolean): StepOutcome => ({
  kind: asked ? 'already' : 'tooLate',
  report,
});

/** Whoever handles a report has it, whatever was known of its delivery. */
const acknowledged = (report: Report, at: string): Report =>
  report.state === 'acknowledged' || report.state === 'closed'
    ? report
    : {
        ...report,
        state: 'acknowledged',
        obstacle: undefined,
        dueAt: undefined,
        deliveredAt: report.deliveredAt ?? at,
        acknowledgedAt: at,
      };

const recorded = (
  report: Report,
  said: { measures: Measure[]; remarks: string },
  at: string,
): StepOutcome => {
  const followUp = { measures: said.measures, remarks: said.remarks, at, by: report.leader.person };
  if (isLast(report, followUp)) return { kind: 'already', report };
  const written = [...report.followUps, followUp].reduce((sum, { remarks }) => sum + remarks.length, 0);
  if (report.followUps.length >= mostFollowUps || written > mostRemarks) return { kind: 'full', report };
  return done({ ...report, followUps: [...report.followUps, followUp] }, ['leaderCards', 'employeeCard']);
};

/** The same again on the same day by the same leader is the same press, delivered twice. */
const isLast = ({ followUps, acknowledgedAt = '' }: Report, { measures, remarks, at }: FollowUp): boolean => {
  const last = followUps.at(-1);
  return (
    last?.remarks === remarks &&
    last.at >= acknowledgedAt &&
    last.measures.join() === measures.join() &&
    last.at.slice(0, 10) === at.slice(0, 10)
  );
};

const forwarded = (report: Report, to: Person, at: string): StepOutcome => {
  if (to.id === report.leader.person.id) return { kind: 'already', report };
  if (to.id === report.employee.id) return { kind: 'toItsEmployee', report };
  const firstSeenAt = report.firstSeenAt ?? report.acknowledgedAt ?? at;
  const handed = { ...handedTo(report, to), handedOver: true, firstSeenAt };
  return done(handed, ['report', 'leaderCards', 'employeeCard']);
};

const withdrawn = (report: Report, at: string): StepOutcome =>
  done(
    {
      ...report,
      dueAt: undefined,
      state: 'withdrawn',
      withdrawnAt: at,
      content: undefined,
      agreed: undefined,
      considered: undefined,
      cardsStale: true,
    },
    ['leaderCards', 'employeeCard'],
  );
