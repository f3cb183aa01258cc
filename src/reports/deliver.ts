import type { TakenNotification } from '../ports/notification-queue';
import { bringReminder } from './bring-reminder';
import { tell, updateReport } from './change-report';
import { done, type Handled } from './handled';
import {
  type DeliveryParts,
  forgetPosted,
  postedTo,
  reachPerson,
  retry,
  whereItsCardIs,
} from './reach-person';
import { isOpen, isUntold, type Obstacle, type PostedCard, type Recipient, type Report } from './report';

/** Seconds that a claim holds; longer than one attempt can take. */
const claimed = 30;

/** Does what a notification asks for. Whatever cannot be done ever is noted on the report, and its employee told. */
export const deliver = async (
  parts: DeliveryParts,
  { id, notification: { kind, reportId } }: Pick<TakenNotification, 'id' | 'notification'>,
): Promise<Handled> => {
  const report = (await parts.store.get(reportId))?.report;
  if (!report) return done;
  switch (kind) {
    case 'report':
      return toLeader(parts, reportId, id);
    case 'leaderCards':
      return toLeaders(parts, report);
    case 'employeeCard':
      return upToDate(parts, report, (now) => toEmployee(parts, now));
    case 'reminder':
      return bringReminder(parts, reportId, id);
  }
};

/**
 * Brings cards up to date, and again where the report has changed meanwhile: what was read before a slow channel
 * answered must not stay over what has come since.
 */
const upToDate = async (
  parts: DeliveryParts,
  report: Report,
  bring: (report: Report) => Promise<Handled>,
): Promise<Handled> => {
  const handled = await bring(report);
  const now = (await parts.store.get(report.id))?.report;
  return handled.kind === 'retry' || !now || isShownAlike(report, now)
    ? handled
    : upToDate(parts, now, bring);
};

const isShownAlike = (one: Report, other: Report): boolean =>
  one.state === other.state &&
  one.leader.person.id === other.leader.person.id &&
  one.followUps.length === other.followUps.length &&
  one.reminders === other.reminders &&
  one.escalation === other.escalation;

/**
 * All leaders' cards. Of what was withdrawn it is noted whether any still shows it, which its employee is told; what its
 * employee had deleted is deleted then.
 */
const toLeaders = async (parts: DeliveryParts, report: Report): Promise<Handled> => {
  let refused = false;
  const handled = await upToDate(parts, report, async (now) => {
    const brought = await Promise.all(
      [now.leader, ...now.formerLeaders].map((one) => refreshed(parts, now, one)),
    );
    refused = brought.includes('refused');
    return brought.find((one) => typeof one === 'object') ?? done;
  });
  if (handled.kind === 'retry' || !report.cardsStale) return handled;
  if (refused) parts.failed('withdrawn', new Error('a leader’s card still shows what was withdrawn'));
  const clean = await updateReport(parts.store, report.id, (now) => ({
    ...now,
    cardsStale: undefined,
    cardsKept: refused || undefined,
  }));
  if (clean?.erased) await parts.store.delete(clean);
  else if (clean) await tell(parts, clean, 'employeeCard');
  return handled;
};

/**
 * Gives a report up: its employee is told that it did not arrive, and by which other ways to reach the leader; who had
 * handed it over sees it too. What is not the leader's own choice is for IT to know.
 */
export const giveUp = async (parts: DeliveryParts, id: string, obstacle: Obstacle): Promise<void> => {
  const report = await updateReport(parts.store, id, (now) =>
    now.state === 'sent' ? { ...now, state: 'undeliverable', obstacle } : now,
  );
  if (report?.state !== 'undeliverable') return;
  if (report.obstacle !== 'blocked')
    parts.failed(`undeliverable.${obstacle}`, new Error('a report was not brought'));
  await tellOfLoss(parts, report);
};

const tellOfLoss = async (parts: DeliveryParts, report: Report): Promise<void> => {
  await tell(parts, report, 'employeeCard');
  if (report.formerLeaders.length > 0) await tell(parts, report, 'leaderCards');
};

const toLeader = async (parts: DeliveryParts, reportId: string, by: string): Promise<Handled> => {
  const at = parts.now();
  const report = await updateReport(parts.store, reportId, (now) =>
    awaits(now) && !heldByAnother(now, by, at) ? { ...now, claim: { by, at } } : now,
  );
  if (!report) return done;
  if (!awaits(report)) return finished(parts, report, by);
  if (heldByAnother(report, by, at)) return { kind: 'retry', after: claimed };
  const { id } = report.leader.person;
  const reached = await reachPerson(parts, report, id);
  if (reached.kind === 'retry') return reached;
  if (reached.kind === 'failed') await giveUp(parts, report.id, reached.obstacle);
  else await delivered(parts, report.id, id, reached.card);
  return done;
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
  claim !== undefined && claim.by !== by && Date.parse(at) - Date.parse(claim.at) < claimed * 1000;

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

/** The card belongs to whom it was posted to, even if the report was handed over meanwhile. */
const withCard = (report: Report, leaderId: string, card: PostedCard): Report => {
  const having = (recipient: Recipient) =>
    recipient.person.id === leaderId ? { ...recipient, card } : recipient;
  const posted = {
    ...report,
    leader: having(report.leader),
    formerLeaders: report.formerLeaders.map(having),
  };
  return report.state === 'withdrawn' ? { ...posted, cardsStale: true } : posted;
};

/** What came of bringing one card up to date: `refused` for good, or to be tried again. */
type Brought = 'done' | 'refused' | ReturnType<typeof retry>;

/** A card that its leader has deleted comes anew, while there is something to be done with it. */
const refreshed = async (
  parts: DeliveryParts,
  report: Report,
  { person, card }: Recipient,
): Promise<Brought> => {
  const reference = await whereItsCardIs(parts, report, person.id, card);
  if (!card || !reference) return 'done';
  const sent = await parts.messenger.update(reference, card, person.id, report);
  switch (sent.kind) {
    case 'retry':
    case 'unknown':
      return retry(sent);
    case 'blocked':
    case 'permission':
    case 'defect':
      return 'refused';
    case 'cardMissing':
      return isOpen(report) && report.leader.person.id === person.id
        ? postedAnew(parts, report, reference)
        : 'done';
    case 'posted':
    case 'gone':
      return 'done';
  }
};

const postedAnew = async (parts: DeliveryParts, report: Report, reference: string): Promise<Brought> => {
  const { id } = report.leader.person;
  const sent = await parts.messenger.post(reference, id, report);
  if (sent.kind === 'retry') return retry(sent);
  if (sent.kind === 'posted')
    await updateReport(parts.store, report.id, (now) => withCard(now, id, sent.card));
  return 'done';
};

/** Brings the employee's card up to date; bad news comes as a card of its own, so that it is noticed. */
const toEmployee = async (parts: DeliveryParts, report: Report): Promise<Handled> => {
  const { employeeCard: card, employee } = report;
  const reference = await whereItsCardIs(parts, report, employee.id, card);
  const updated =
    card && reference ? await parts.messenger.update(reference, card, employee.id, report) : undefined;
  if (updated?.kind === 'retry' || updated?.kind === 'unknown') return retry(updated);
  if (isUntold(report)) return toldTo(parts, report);
  if (updated?.kind === 'posted' || !reference) return done;
  const posted = await parts.messenger.post(reference, employee.id, report);
  if (posted.kind === 'retry') return retry(posted);
  if (posted.kind === 'posted') {
    await updateReport(parts.store, report.id, (now) => ({ ...now, employeeCard: posted.card }));
  }
  return done;
};

/** Tells the employee that it did not arrive; that she herself cannot be reached is for IT to know. */
const toldTo = async (parts: DeliveryParts, report: Report): Promise<Handled> => {
  const reached = await reachPerson(parts, report, report.employee.id);
  if (reached.kind === 'retry') return reached;
  if (reached.kind === 'failed') parts.failed('untold', new Error('an employee could not be told'));
  const card = reached.kind === 'posted' ? { employeeCard: reached.card } : {};
  await updateReport(parts.store, report.id, (now) => ({ ...now, ...card, toldAt: parts.now() }));
  forgetPosted(parts, report.id, report.employee.id);
  return done;
};
