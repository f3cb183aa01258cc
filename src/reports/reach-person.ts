import type { Sent } from '../ports/messenger';
import type { DeliveryParts } from './delivery-parts';
import { postOnce } from './post-once';
import type { Obstacle, PostedCard, Report } from './report';
import { retry } from './retry';

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
    if (opened.kind === 'retry' || opened.kind === 'unknown') return { ...retry(opened), mayStand: false };
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
