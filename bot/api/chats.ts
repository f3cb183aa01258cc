import type { Sent } from '../../src/ports/messenger';
import type { Card, Member } from '../cards/card';

/** A chat that the bot is in, or why it is not known: the bot is not there, or the channel does not answer. */
export type OpenChat =
  | { kind: 'chat'; members: Member[]; post(card: Card): Promise<Sent> }
  | { kind: 'gone' }
  | { kind: 'unavailable' };

/** Group and meeting chats, reached without anybody having written there first. */
export type Chats = {
  /** Opens a chat by its id, where the channel last met the person who asks. */
  open(chatId: string, personId: string): Promise<OpenChat>;
};
