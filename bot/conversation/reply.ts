import type { Language } from '../../src/language';
import type { PostedCard } from '../../src/reports/report';
import type { Card, Member } from '../cards/card';

/** Who asks, and where, as far as an answer depends on it. `id` is the Entra object id. */
export type Asker = {
  id: string;
  name: string;
  language: Language;
  /** Whether others read along: a group chat, a channel or a meeting. */
  amongOthers: boolean;
  /** How the channel knows the one who asks, and the chat. */
  channelId: string;
  chatId: string;
  /** The card that was pressed, where one was. */
  card?: PostedCard | undefined;
  /** Those who are in the chat; `channelId` is how the channel knows them. Throws when the channel does not say. */
  members(): Promise<Member[]>;
};

/**
 * What the bot answers. `card` replaces the pressed card, or is posted when a message is answered; `posted`
 * are further texts and cards, sent before it, and their activity ids are given to `card`. `removed` is the activity id
 * of a message of the bot's own that is to be deleted; `card` is told whether it was. `forgets` keeps the
 * turn from storing where the person is reached.
 */
export type Reply = {
  card: (postedIds: string[], removed: boolean) => Card | Promise<Card>;
  posted: (string | Card)[];
  removed?: string | undefined;
  forgets?: boolean;
  /** The card instead, when the channel does not take what is to be posted; `mayStand` when it may have taken it all the same. */
  notPosted?: (mayStand: boolean) => Card | Promise<Card>;
};

/** What a dialog shows: a page of ours, or a card that says why there is none. */
export type Dialog = { kind: 'page'; url: string } | { kind: 'card'; card: Card };

/** What the Teams side asks of the conversation. None of these throws for what a person does. */
export type Conversation = {
  said(asker: Asker, text: string): Promise<Reply>;
  pressed(asker: Asker, value: unknown): Promise<Reply>;
  welcomed(asker: Asker): Promise<Reply>;
  /** The case note as a page, opened from its card. */
  noteOpened(asker: Asker, value: unknown): Dialog;
};

/** A rule found by the message extension, with the card to insert. */
export type FoundRule = { title: string; text: string; card: Card };

/** What the Teams side asks of the message extension. */
export type MessageExtension = {
  search(asker: Asker, query: string): FoundRule[];
  /** The case note for a message that was sent at a time (ISO 8601). */
  note(asker: Asker, at: string | undefined): Card;
  /** The filled-in note as text to copy. */
  written(asker: Asker, value: unknown): Card;
};
