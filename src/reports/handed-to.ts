import type { Person, Report } from './report';

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
  deliveredAt: undefined,
  acknowledgedAt: undefined,
});
