import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Configuration } from './configuration';

/**
 * Bot Framework's adapter with the registration of the environment. Each endpoint is given by name, since
 * the SDK leaves the rest undefined when it is given one. `failed` is told of a turn that threw.
 */
export const createAdapter = (
  configuration: Configuration,
  failed: (where: string, error: unknown) => void,
): CloudAdapter => {
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(authentication(configuration)),
  );
  adapter.onTurnError = async (_context, error) => {
    failed('turn', error);
    throw error;
  };
  return adapter;
};

const authentication = (configuration: Configuration): Record<string, string | boolean> => {
  const tenant = configuration.MicrosoftAppTenantId;
  return present({
    MicrosoftAppType: configuration.MicrosoftAppId ? configuration.MicrosoftAppType : undefined,
    MicrosoftAppId: configuration.MicrosoftAppId,
    MicrosoftAppPassword: configuration.MicrosoftAppPassword,
    MicrosoftAppTenantId: tenant,
    ValidateAuthority: true,
    ToBotFromChannelOpenIdMetadataUrl: configuration.ToBotFromChannelOpenIdMetadataUrl,
    ToBotFromChannelTokenIssuer: configuration.ToBotFromChannelTokenIssuer,
    ToBotFromEmulatorOpenIdMetadataUrl:
      'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
    ToChannelFromBotLoginUrl:
      configuration.ToChannelFromBotLoginUrl ??
      `https://login.microsoftonline.com/${tenant ?? 'botframework.com'}`,
    ToChannelFromBotOAuthScope: configuration.ToChannelFromBotOAuthScope,
    OAuthUrl: configuration.OAuthUrl,
    CallerId: configuration.CallerId,
  });
};

const present = <T>(values: Record<string, T | undefined>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
