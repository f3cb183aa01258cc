import type { Language } from '../language';
import type { PostedCard, Report } from '../reports/report';

/** What came of sending. `retryAfter` in seconds, where the channel said it. */
export type Sent =
  | { kind: 'posted'; card: PostedCard }
  /** The person or conversation is no longer there: forget the reference and install anew, once. */
  | { kind: 'gone' }
  /** Blocked by the person or an administrator: forget the reference, find another way. */
  | { kind: 'blocked' }
  /** The bot lacks a permission that IT must give. */
  | { kind: 'permission' }
  /** Our own fault (400, 413): no use in trying again. */
  | { kind: 'defect'; status: number }
  /** An update met no card there: post a new one. */
  | { kind: 'cardMissing' }
  | { kind: 'retry'; retryAfter?: number | undefined }
  /** The outcome is unknown (500, time-out, reset): it may have arrived; `late` gives the card if the channel says so yet. */
  | { kind: 'unknown'; late?: Promise<PostedCard | undefined> };

/** What came of opening a conversation: where the person is written to now, or why there is none. */
export type Opened = { kind: 'opened'; reference: string } | Exclude<Sent, { kind: 'posted' }>;

/** Sends cards on reports into people's chats. Never throws for what the channel answers. */
export type Messenger = {
  /** Posts the person's card on the report into the conversation that the reference (a `Contact`'s) points to. */
  post(reference: string, personId: string, report: Report): Promise<Sent>;
  /** Replaces a posted card. */
  update(reference: string, card: PostedCard, personId: string, report: Report): Promise<Sent>;
  /** Reminds the leader of a report that waits, in one short line. */
  remind(reference: string, personId: string, report: Report): Promise<Sent>;
  /** Tells the leader that what was handed over is back, in one short line. */
  returned(reference: string, personId: string, report: Report): Promise<Sent>;
  /** Opens a conversation with the person anew, where the reference's own is gone. */
  open(reference: string, personId: string): Promise<Opened>;
  /** Says one plain line to the person in the conversation, in the person's language. */
  say(reference: string, personId: string, line: (language: Language) => string): Promise<Sent>;
  /** A reference to a conversation that the app installer found; `alike` is a colleague's, whose region it shares. */
  referenceTo(conversationId: string, personId: string, alike?: string): string;
};
