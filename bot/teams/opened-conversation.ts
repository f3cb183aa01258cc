import type { CloudAdapter, ConversationParameters } from 'botbuilder';
import { botAccount, teamsChannel } from '../channel-names';
import type { ChannelSettings } from './channel-settings';
import { patience } from './patience';
import { type Outcome, outcomeWithin } from './sent-outcome';

/** Opens a conversation with a person at a service address, Teams' own unless given; gives the conversation's id. */
export const openedConversation = async (
  adapter: CloudAdapter,
  { appId, serviceUrl, tenantId, audience }: ChannelSettings,
  personId: string,
  address: string = serviceUrl,
): Promise<Outcome<string>> => {
  const asked = {
    isGroup: false,
    bot: { id: botAccount(appId), name: '' },
    members: [{ id: personId, name: '' }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  };
  const opening = new Promise<string>((done, failed) => {
    adapter
      .createConversationAsync(
        appId,
        teamsChannel,
        address,
        audience,
        asked as ConversationParameters,
        async ({ activity }) => done(activity.conversation.id),
      )
      .catch(failed);
  });
  return outcomeWithin(patience, opening);
};
