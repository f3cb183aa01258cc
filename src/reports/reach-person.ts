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
};

/** What came of reaching somebody; `after` in seconds, where the channel said it. */
export type Reached =
  | { kind: 'posted'; card: PostedCard }
  | { kind: 'failed'; obstacle: Obstacle }
  | { kind: 'retry'; after?: number | undefined };

/** Posts where the person was last met; else installs the app for them, once, and posts there. */
export const reachPerson = async (
  parts: DeliveryParts,
  report: Report,
  personId: string,
): Promise<Reached> => {
  const reference = (await parts.people.get(personId))?.reference;
  if (reference) {
    const sent = await parts.messenger.post(reference, personId, report);
    if (sent.kind !== 'gone') return reachedBy(parts, sent, personId);
    await parts.people.forgetReference(personId);
  }
  const installation = await parts.installer.install(personId);
  switch (installation.kind) {
    case 'installed':
      return postThere(parts, report, personId, installation.conversationId);
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
  conversationId: string,
): Promise<Reached> => {
  const reference = parts.messenger.referenceTo(conversationId, personId);
  const sent = await parts.messenger.post(reference, personId, report);
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

/** To be tried again, after the time that the channel gave. */
export const retry = (sent: Sent) => ({
  kind: 'retry' as const,
  after: sent.kind === 'retry' ? sent.retryAfter : undefined,
});
