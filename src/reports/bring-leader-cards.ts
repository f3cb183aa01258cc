import type { DeliveryParts } from './delivery-parts';
import { done, type Handled } from './handled';
import { postedTo } from './post-once';
import type { Recipient, Report } from './report';
import { isOpen } from './report-standing';
import { retry } from './retry';
import { tell } from './tell';
import { upToDate } from './up-to-date';
import { updateReport } from './update-report';
import { whereItsCardIs } from './where-its-card-is';
import { withCard } from './with-card';

/**
 * Brings all leaders' cards up to date. Where a report was withdrawn, it is noted whether a card still shows it, and its
 * employee is told; one that its employee had deleted goes then.
 */
export const bringLeaderCards = async (parts: DeliveryParts, report: Report): Promise<Handled> => {
  let refused = false;
  const handled = await upToDate(parts, report, async (now) => {
    const brought = await Promise.all(
      [now.leader, ...now.formerLeaders].map((one) => refreshed(parts, now, one)),
    );
    refused = brought.includes('refused');
    return brought.find((one) => typeof one === 'object') ?? done;
  });
  if (handled.kind === 'retry' || !report.cardsStale) return handled;
  if (refused) parts.failed('withdrawn', new Error('a leader’s card may still show what was withdrawn'));
  const clean = await updateReport(parts.store, report.id, (now) => ({
    ...now,
    cardsStale: undefined,
    cardsKept: refused || undefined,
  }));
  if (clean?.erased) await parts.store.delete(clean);
  else if (clean) await tell(parts, clean, 'employeeCard');
  return handled;
};

/** What came of bringing one card up to date: `refused` for good, or to be tried again. */
type Brought = 'done' | 'refused' | Extract<Handled, { kind: 'retry' }>;

/** A card that its leader has deleted comes anew, while there is something to be done with it. */
const refreshed = async (
  parts: DeliveryParts,
  report: Report,
  { person, card: noted, mayHaveCard }: Recipient,
): Promise<Brought> => {
  const card = noted ?? postedTo(parts, report.id, person.id);
  if (!card && mayHaveCard) return awaited(parts, report);
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
    case 'gone':
      return 'refused';
    case 'cardMissing':
      return isOpen(report) && report.leader.person.id === person.id
        ? postedAnew(parts, report, reference)
        : 'done';
    case 'posted':
      return 'done';
  }
};

/** Seconds within which a channel that did not answer may still say which card it posted. */
const lateFor = 30;

/** A card that may stand somewhere cannot be changed; after a withdrawal it is waited for. */
const awaited = ({ now }: DeliveryParts, { withdrawnAt }: Report): Brought => {
  if (!withdrawnAt) return 'done';
  const isLate = Date.parse(now()) - Date.parse(withdrawnAt) >= lateFor * 1000;
  return isLate ? 'refused' : { kind: 'retry', after: lateFor };
};

const postedAnew = async (parts: DeliveryParts, report: Report, reference: string): Promise<Brought> => {
  const { id } = report.leader.person;
  const sent = await parts.messenger.post(reference, id, report);
  if (sent.kind === 'retry') return retry(sent);
  if (sent.kind === 'posted')
    await updateReport(parts.store, report.id, (now) => withCard(now, id, sent.card));
  return 'done';
};
