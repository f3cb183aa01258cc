import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { Configuration } from '../configuration';
import { KeptConnections } from './kept-connections';

/** Runs the turn of an activity that is from whom it says, and gives the answer to an invoke. Throws what the turn throws. */
export type Take = (turn: (context: TurnContext) => Promise<void>) => Promise<InvokeResponse | undefined>;

/** What the SDK throws for a token that it does not trust; all else is a fault, such as keys that cannot be had. */
const isDistrust = (error: unknown): boolean =>
  error instanceof Error &&
  (('statusCode' in error && (error.statusCode === 401 || error.statusCode === 403)) ||
    /^(JsonWebTokenError|TokenExpiredError|NotBeforeError|SyntaxError)$/.test(error.name));

/** Bot Framework's adapter: authenticates an activity, runs its turn, and gives the answer. */
export class TeamsAdapter extends CloudAdapter {
  constructor(private readonly authentication: KeptConnections) {
    super(authentication);
  }

  /** Looks at whom an activity is from, whose shape is known to be right; undefined when it is not from whom it says. */
  async authenticate(authorization: string, activity: Activity): Promise<Take | undefined> {
    const authenticated = await this.authenticated(authorization, activity);
    return authenticated && ((turn) => this.processActivity(authenticated, activity, turn));
  }

  private async authenticated(authorization: string, activity: Activity) {
    try {
      return await this.authentication.authenticateRequest(activity, authorization);
    } catch (error) {
      if (isDistrust(error)) return undefined;
      throw error;
    }
  }
}

/**
 * The adapter with the registration of the environment. Each endpoint is given by name, since the SDK leaves
 * the rest undefined when it is given one. What a turn throws is its caller's to tell of; the SDK would print it.
 */
export const createAdapter = (configuration: Configuration): TeamsAdapter => {
  const adapter = new TeamsAdapter(
    new KeptConnections(authentication(configuration), !isProxied(configuration)),
  );
  adapter.onTurnError = async (_context, error) => {
    throw error;
  };
  return adapter;
};

const isProxied = (configuration: Configuration): boolean =>
  (['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'https_proxy', 'http_proxy', 'all_proxy'] as const).some(
    (name) => configuration[name] !== undefined,
  );

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
