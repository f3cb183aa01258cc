import type { Person } from '../person';
import type { Report } from './report';

/** A report that goes to another leader, for whom all begins anew; those who had it before are remembered, each once. */
export const handedTo = (report: Report, to: Person): Report => ({
  ...report,
  state: 'sent',
  leader: { person: to },
  formerLeaders: [...report.formerLeaders.filter(({ person }) => person.id !== to.id), report.leader],
  claim: undefined,
  toldAt: undefined,
  dueAt: undefined,
  remindedAt: undefined,
  reminders: 0,
  escalation: undefined,
  obstacle: undefined,
  notTakenBy: undefined,
  deliveredAt: undefined,
  acknowledgedAt: undefined,
});

/**
 * A report that could not be brought to whom a leader handed it, at a time (ISO 8601, UTC): it is back with that
 * leader, who has seen it; undefined where no leader handed it over.
 */
export const handedBack = (report: Report, at: string): Report | undefined => {
  const giver = report.formerLeaders.at(-1);
  if (!giver || !report.handedOver || report.escalation) return undefined;
  return {
    ...handedTo(report, giver.person),
    leader: giver,
    state: 'acknowledged',
    deliveredAt: at,
    acknowledgedAt: at,
    notTakenBy: report.leader.person,
  };
};
