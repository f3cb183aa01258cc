import { CardFactory, type CloudAdapter, type ConversationReference, MessageFactory } from 'botbuilder';
import { z } from 'zod';
import type { Sent } from '../../src/ports/messenger';
import type { PeopleStore } from '../../src/ports/people-store';
import type { Card, Member } from '../cards/card';
import type { ChannelSettings } from './channel-settings';
import { sentBy } from './sent-outcome';
import { membersOf } from './teams-activity';

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

const patience = 5000;
const met = z.looseObject({ serviceUrl: z.string() });

/** Chats through Bot Framework's connector. */
export const teamsChats = (
  adapter: CloudAdapter,
  { appId, serviceUrl, tenantId }: ChannelSettings,
  people: PeopleStore,
): Chats => ({
  open: async (chatId, personId) => {
    const { reference = '{}' } = (await people.get(personId)) ?? {};
    const conversation = { id: chatId, isGroup: true, conversationType: 'groupChat', tenantId };
    const to = {
      ...{ channelId: 'msteams', bot: { id: `28:${appId}` }, conversation },
      serviceUrl: met.safeParse(JSON.parse(reference)).data?.serviceUrl ?? serviceUrl,
    } as Partial<ConversationReference>;
    let members: Member[] = [];
    const looked = await sentBy(chatId, patience, async () => {
      await adapter.continueConversationAsync(appId, to, async (context) => {
        members = await membersOf(context);
      });
      return '';
    });
    if (looked.kind !== 'posted') return { kind: isAway(looked) ? 'gone' : 'unavailable' };
    const post = (card: Card) =>
      sentBy(chatId, patience, async () => {
        let id = '';
        await adapter.continueConversationAsync(appId, to, async (context) => {
          const sent = await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(card)));
          id = sent?.id ?? '';
        });
        return id;
      });
    return { kind: 'chat', members, post };
  },
});

/** The channel knows of no such chat with the bot in it. */
const isAway = ({ kind }: Sent): boolean => kind === 'gone' || kind === 'blocked' || kind === 'defect';
