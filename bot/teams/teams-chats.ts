import { CardFactory, type CloudAdapter, type ConversationReference, MessageFactory } from 'botbuilder';
import type { Sent } from '../../src/ports/messenger';
import type { PeopleStore } from '../../src/ports/people-store';
import type { Chats } from '../api/chats';
import type { Card } from '../cards/card';
import { botAccount, teamsChannel } from '../channel-names';
import type { ChannelSettings } from './channel-settings';
import { inConversation } from './in-conversation';
import { outcomeWithin, sentWithin } from './sent-outcome';
import { addressIn } from './stored-reference';
import { membersOf } from './teams-activity';

const patience = 5000;

/** Chats through Bot Framework's connector. */
export const teamsChats = (
  adapter: CloudAdapter,
  { appId, serviceUrl, tenantId }: ChannelSettings,
  people: PeopleStore,
): Chats => ({
  open: async (chatId, personId) => {
    const { reference } = (await people.get(personId)) ?? {};
    const conversation = { id: chatId, isGroup: true, conversationType: 'groupChat', tenantId };
    const to = {
      channelId: teamsChannel,
      bot: { id: botAccount(appId) },
      conversation,
      serviceUrl: (reference && addressIn(reference)) ?? serviceUrl,
    } as Partial<ConversationReference>;
    const looked = await outcomeWithin(patience, inConversation(adapter, appId, to, membersOf));
    if (looked.kind !== 'given') return { kind: isAway(looked) ? 'gone' : 'unavailable' };
    const posted = (card: Card) =>
      inConversation(adapter, appId, to, async (context) => {
        const sent = await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(card)));
        return sent?.id ?? '';
      });
    const post = (card: Card) => sentWithin(patience, chatId, posted(card));
    return { kind: 'chat', members: looked.value, post };
  },
});

/** The channel knows of no such chat with the bot in it. */
const isAway = ({ kind }: { kind: Sent['kind'] }): boolean =>
  kind === 'gone' || kind === 'blocked' || kind === 'defect';
