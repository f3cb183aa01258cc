import type { Person } from '../person';
import type { Directory } from '../ports/directory';
import { isDue, later } from './due';
import { handedTo } from './handed-to';
import type { Report } from './report';
import type { ReportParts } from './report-parts';
import { tell } from './tell';
import { claimReport } from './update-report';

/**
 * Hands a report up to the leader's leader; where there is none but the employee, or it is not seen there either, the
 * employee is told to take it up. Where the directory does not say, it is asked again later, so that what waits behind is
 * not held up.
 */
export const handUp = async (parts: ReportParts, directory: Directory, due: Report): Promise<void> => {
  const now = parts.now();
  const isStillDue = (stored: Report) =>
    isDue(stored, now) && stored.leader.person.id === due.leader.person.id;
  const above = await leaderAbove(directory, due);
  if (above.kind === 'unknown') {
    parts.failed(`escalate.${above.why}`, new Error('the leader above could not be looked up'));
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
  | { kind: 'unknown'; why: 'throttled' | 'forbidden' | 'unavailable' };

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
