import type { Sent } from '../ports/messenger';
import type { DeliveryParts } from './delivery-parts';
import type { Report } from './report';

/** A card that this instance posted to somebody and has not noted on the report. */
export const postedTo = ({ posted }: DeliveryParts, reportId: string, personId: string) =>
  posted.get(keyOf(reportId, personId));

/** Forgets a card that is on its report by now. */
export const forgetPosted = ({ posted }: DeliveryParts, reportId: string, personId: string): void => {
  posted.delete(keyOf(reportId, personId));
};

const keyOf = (reportId: string, personId: string) => `${reportId} ${personId}`;

/** A card that is known to stand there, from an attempt before, is not posted again: it is brought up to date. */
export const postOnce = async (
  { posted, messenger }: DeliveryParts,
  reference: string,
  personId: string,
  report: Report,
): Promise<Sent> => {
  const key = keyOf(report.id, personId);
  const there = posted.get(key);
  if (there) {
    const updated = await messenger.update(reference, there, personId, report);
    if (updated.kind !== 'cardMissing') return updated;
  }
  const sent = await messenger.post(reference, personId, report);
  if (sent.kind === 'posted') posted.set(key, sent.card);
  if (sent.kind === 'unknown') sent.late?.then((card) => card && posted.set(key, card));
  return sent;
};
