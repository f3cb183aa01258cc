import type { Configuration } from '../configuration';

/** How the bot is known to the channel, and where new conversations of the channel are found. */
export type ChannelSettings = {
  appId: string;
  serviceUrl: string;
  tenantId: string | undefined;
  /** What the bot's token for the channel is for. */
  audience: string;
};

/** Teams' service address that answers for every region. */
const anyRegion = 'https://smba.trafficmanager.net/teams/';

/** The channel of the environment, with new conversations at an address, Teams' own unless given. */
export const channelSettings = (
  configuration: Configuration,
  serviceUrl: string = anyRegion,
): ChannelSettings => ({
  appId: configuration.MicrosoftAppId ?? '',
  serviceUrl,
  tenantId: configuration.MicrosoftAppTenantId,
  audience: configuration.ToChannelFromBotOAuthScope,
});
