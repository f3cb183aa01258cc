import type { DeliveryParts } from './delivery-parts';
import { handedBack } from './handed-to';
import { done, type Handled } from './handled';
import { forgetPosted, postedTo } from './post-once';
import { reachPerson } from './reach-person';
import type { Obstacle, PostedCard, Report } from './report';
import { isUntold } from './report-standing';
import { tell } from './tell';
import { updateReport } from './update-report';
import { withCard } from './with-card';

/** So long a claim holds; longer than one attempt can take. */
const claimSeconds = 30;

/** Brings a report to its leader, one notification at a time. */
export const bringReport = async (parts: DeliveryParts, reportId: string, by: string): Promise<Handled> => {
  const at = parts.now();
  const report = await updateReport(parts.store, reportId, (now) =>
    awaits(now) && !heldByAnother(now, by, at) ? { ...now, claim: { by, at } } : now,
  );
  if (!report) return done;
  if (!awaits(report)) return finished(parts, report, by);
  if (heldByAnother(report, by, at)) return { kind: 'retry', after: claimSeconds };
  const { id } = report.leader.person;
  const reached = await reachPerson(parts, report, id);
  if (reached.kind === 'retry') {
    if (reached.mayStand) await noteDoubt(parts, report.id, id);
    return reached;
  }
  if (reached.kind === 'failed') await giveUp(parts, report.id, reached.obstacle);
  else await delivered(parts, report.id, id, reached.card);
  return done;
};

/**
 * The channel did not say whether the leader has a card: what is withdrawn is not said to be gone, also where that was
 * done while the channel was waited for.
 */
const noteDoubt = async (parts: DeliveryParts, reportId: string, leaderId: string): Promise<void> => {
  const report = await updateReport(parts.store, reportId, (now) => inDoubt(now, leaderId));
  if (report?.cardsStale) await tell(parts, report, 'leaderCards');
};

const inDoubt = (report: Report, leaderId: string): Report => {
  const { leader, state } = report;
  if (leader.person.id !== leaderId || leader.card || leader.mayHaveCard) return report;
  const doubtful = { ...report, leader: { ...leader, mayHaveCard: true } };
  return state === 'withdrawn' ? { ...doubtful, cardsStale: true } : doubtful;
};

/**
 * Whoever was at it before may have been stopped before its employee heard of it; and a card whose posting was
 * confirmed late is the report's, also when it was withdrawn meanwhile, or when the leader's own press showed that it is
 * there.
 */
const finished = async (parts: DeliveryParts, report: Report, by: string): Promise<Handled> => {
  const { id } = report.leader.person;
  const late = postedTo(parts, report.id, id);
  if (late && !report.leader.card) await delivered(parts, report.id, id, late);
  else if (report.state === 'sent' && report.leader.card)
    await delivered(parts, report.id, id, report.leader.card);
  const stoppedBefore = report.state === 'delivered' && report.claim?.by === by;
  if (isUntold(report)) await tellOfLoss(parts, report);
  else if (stoppedBefore) await tell(parts, report, 'employeeCard');
  return done;
};

const awaits = (report: Report) => report.state === 'sent' && !report.leader.card;

const heldByAnother = ({ claim }: Report, by: string, at: string) =>
  claim !== undefined && claim.by !== by && Date.parse(at) - Date.parse(claim.at) < claimSeconds * 1000;

const delivered = async (parts: DeliveryParts, reportId: string, leaderId: string, card: PostedCard) => {
  const at = parts.now();
  const report = await updateReport(parts.store, reportId, (now) => {
    const having = withCard(now, leaderId, card);
    const first = now.state === 'sent' && now.leader.person.id === leaderId;
    if (!first) return having;
    const arrived = { ...having, state: 'delivered' as const, deliveredAt: at };
    return { ...arrived, dueAt: parts.dueAt(arrived) };
  });
  forgetPosted(parts, reportId, leaderId);
  if (!report) return;
  await tell(parts, report, 'employeeCard', parts.afterTheAnswer);
  if (report.state !== 'delivered') await tell(parts, report, 'leaderCards');
};

/**
 * Gives a report up: its employee is told that it did not arrive, and by which other ways to reach the leader; what a
 * leader had handed over is that leader's again. What is not the leader's own choice is for IT to know.
 */
export const giveUp = async (parts: DeliveryParts, id: string, obstacle: Obstacle): Promise<void> => {
  const at = parts.now();
  const report = await updateReport(parts.store, id, (now) =>
    now.state === 'sent' ? (handedBack(now, at) ?? { ...now, state: 'undeliverable', obstacle }) : now,
  );
  if (report?.state !== 'undeliverable' && !report?.notTakenBy) return;
  if (obstacle !== 'blocked')
    parts.failed(`undeliverable.${obstacle}`, new Error('a report was not brought'));
  await tellOfLoss(parts, report);
};

const tellOfLoss = async (parts: DeliveryParts, report: Report): Promise<void> => {
  await tell(parts, report, 'employeeCard');
  if (report.formerLeaders.length > 0) await tell(parts, report, 'leaderCards');
  if (report.notTakenBy) await sayReturned(parts, report);
};

/** A card that changes further up is seen by nobody: the leader is told in a line of its own too. */
const sayReturned = async (parts: DeliveryParts, report: Report): Promise<void> => {
  const { id } = report.leader.person;
  const reference = (await parts.people.get(id))?.reference;
  const sent = reference ? await parts.messenger.returned(reference, id, report) : undefined;
  if (sent?.kind !== 'posted') parts.failed('returned', new Error('a leader was not told of what came back'));
};
