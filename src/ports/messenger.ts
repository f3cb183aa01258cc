import type { PostedCard, Report } from '../reports/report';

/** What is shown to somebody about a report. The side that sends turns it into a card in their language. */
export type Notice =
  /** The leader's card, in whatever state the report is. */
  | { kind: 'leaderCard'; report: Report }
  /** The employee's own card on the report: sent, delivered, acknowledged, closed, undeliverable with other ways. */
  | { kind: 'employeeCard'; report: Report }
  /** One short line to the leader that a report still waits. */
  | { kind: 'reminderLine'; report: Report };

/** What came of sending. `retryAfter` in seconds, where the channel said it. */
export type Sent =
  | { kind: 'posted'; card: PostedCard }
  /** The person or conversation is no longer there: forget the reference and install anew, once. */
  | { kind: 'gone' }
  /** Blocked by the person or an administrator: forget the reference, find another way. */
  | { kind: 'blocked' }
  /** The bot lacks a permission: keep the message, alarm IT; `permission` names what is missing. */
  | { kind: 'permission'; permission: string }
  /** Our own fault (400, 413): no use in trying again. */
  | { kind: 'defect'; status: number }
  /** An update met no card there: send a new one. */
  | { kind: 'cardMissing' }
  | { kind: 'retry'; retryAfter?: number | undefined }
  /** The outcome is unknown (500, time-out, reset): it may have arrived. */
  | { kind: 'unknown' };

/** Sends notices into people's chats. Never throws for what the channel answers. */
export type Messenger = {
  /** Posts into the conversation that the reference points to; language is the person's own choice if known. */
  post(reference: string, notice: Notice, language: 'da' | 'en' | undefined): Promise<Sent>;
  /** Replaces a posted card. */
  update(
    reference: string,
    card: PostedCard,
    notice: Notice,
    language: 'da' | 'en' | undefined,
  ): Promise<Sent>;
  /** A reference to a conversation that the app installer found. */
  referenceTo(conversationId: string, personId: string): string;
};
