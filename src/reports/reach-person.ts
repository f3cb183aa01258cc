import type { AppInstaller } from '../ports/app-installer';
import type { Messenger, Sent } from '../ports/messenger';
import type { PeopleStore } from '../ports/people-store';
import type { ReportParts } from './change-report';
import type { Obstacle, PostedCard, Report } from './report';

/** What delivery rests on. */
export type DeliveryParts = ReportParts & {
  people: PeopleStore;
  messenger: Messenger;
  installer: AppInstaller;
  /** Cards that this instance posted and that are not on their report yet, or whose posting was confirmed late. */
  posted: Map<string, PostedCard>;
};

/** What came of reaching somebody; `after` in seconds, where the channel said it; `mayStand` where it may have come all the same. */
export type Reached =
  | { kind: 'posted'; card: PostedCard }
  | { kind: 'failed'; obstacle: Obstacle }
  | { kind: 'retry'; after?: number | undefined; mayStand?: boolean };

/**
 * Posts where the person was last met; where that conversation is gone, in one that is opened anew; else installs the
 * app for them, once, and posts there.
 */
export const reachPerson = async (
  parts: DeliveryParts,
  report: Report,
  personId: string,
): Promise<Reached> => {
  const reference = (await parts.people.get(personId))?.reference;
  if (reference) {
    const sent = await postOnce(parts, reference, personId, report);
    if (sent.kind !== 'gone') return reachedBy(parts, sent, personId);
    const opened = await parts.messenger.open(reference, personId);
    if (opened.kind === 'retry' || opened.kind === 'unknown') return retry(opened);
    await parts.people.forgetReference(personId);
    if (opened.kind === 'opened') return postThere(parts, report, personId, opened.reference);
  }
  const installation = await parts.installer.install(personId);
  switch (installation.kind) {
    case 'installed': {
      const alike = (await parts.people.get(report.employee.id))?.reference;
      const to = parts.messenger.referenceTo(installation.conversationId, personId, alike);
      return postThere(parts, report, personId, to);
    }
    case 'retry':
      return { kind: 'retry', after: installation.retryAfter };
    case 'forbidden':
      return { kind: 'failed', obstacle: 'permission' };
    case 'unknownPerson':
    case 'notConfigured':
      return { kind: 'failed', obstacle: 'unreachable' };
  }
};

/**
 * Where a person's card on the report stands: a card is brought up to date also for who has had their own data deleted
 * since, and with it the reference; undefined when there is neither.
 */
export const whereItsCardIs = async (
  { people, messenger }: DeliveryParts,
  report: Report,
  personId: string,
  card: PostedCard | undefined,
): Promise<string | undefined> => {
  const reference = (await people.get(personId))?.reference;
  if (reference || !card) return reference;
  const alike = (await people.get(report.employee.id))?.reference;
  return messenger.referenceTo(card.conversationId, personId, alike);
};

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

const postThere = async (
  parts: DeliveryParts,
  report: Report,
  personId: string,
  reference: string,
): Promise<Reached> => {
  const sent = await postOnce(parts, reference, personId, report);
  if (sent.kind === 'posted') await parts.people.remember(personId, reference);
  return sent.kind === 'gone'
    ? { kind: 'failed', obstacle: 'unreachable' }
    : reachedBy(parts, sent, personId);
};

const reachedBy = async (parts: DeliveryParts, sent: Sent, personId: string): Promise<Reached> => {
  switch (sent.kind) {
    case 'posted':
      return sent;
    case 'blocked':
      await parts.people.forgetReference(personId);
      return { kind: 'failed', obstacle: 'blocked' };
    case 'permission':
      return { kind: 'failed', obstacle: 'permission' };
    case 'defect':
    case 'cardMissing':
      return { kind: 'failed', obstacle: 'defect' };
    case 'gone':
      return { kind: 'failed', obstacle: 'unreachable' };
    case 'retry':
    case 'unknown':
      return retry(sent);
  }
};

/** Seconds that an answer which did not come in time is waited for, before it is sent a second time. */
const untilLate = 15;

/** To be tried again: after the time that the channel gave, and with time for an answer that is late. */
export const retry = (sent: Sent) => ({
  kind: 'retry' as const,
  after: waitAfter(sent),
  mayStand: sent.kind === 'unknown',
});

const waitAfter = (sent: Sent): number | undefined => {
  if (sent.kind === 'retry') return sent.retryAfter;
  return sent.kind === 'unknown' && sent.late ? untilLate : undefined;
};
