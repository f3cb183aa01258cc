import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { leanConversations } from './lean-conversations';
import { unrepeated } from './unrepeated';

type Authentication = ConfigurationBotFrameworkAuthentication;
type ConnectorFactory = ReturnType<Authentication['createConnectorFactory']>;
type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>;
type UserTokenClient = Awaited<ReturnType<Authentication['createUserTokenClient']>>;
type Activity = Parameters<Authentication['authenticateRequest']>[0];
type Signed = Awaited<ReturnType<ConnectorClient['credentials']['signRequest']>>;
type Claims = Parameters<Authentication['createConnectorFactory']>[0];

/** Teams has a handful of service addresses; more than these are somebody's trial. */
const mostAddresses = 50;

/** The SDK's client, with its credentials, whose messages go the short way. */
const sendingLean = (client: ConnectorClient, serviceUrl: string): ConnectorClient => {
  const { credentials } = client;
  const sign = async (): Promise<Record<string, string>> => {
    const signed: Partial<Signed> = await credentials.signRequest({} as Signed);
    return signed.headers?.rawHeaders() ?? {};
  };
  Object.assign(client.conversations, leanConversations(serviceUrl, sign));
  return client;
};

/**
 * Bot Framework's authentication, which checks every request as it always does, and keeps the connector's client
 * by service address: the SDK makes it anew for each turn, which is much of a turn's work.
 */
export class KeptConnections extends ConfigurationBotFrameworkAuthentication {
  private readonly connectors = new Map<string, Promise<ConnectorClient>>();
  private userTokens: Promise<UserTokenClient> | undefined;

  override async authenticateRequest(activity: Activity, authorization: string) {
    const result = await super.authenticateRequest(activity, authorization);
    const factory = result.connectorFactory;
    return factory ? { ...result, connectorFactory: this.keeping(factory) } : result;
  }

  override createConnectorFactory(claims: Claims): ConnectorFactory {
    return this.keeping(super.createConnectorFactory(claims));
  }

  /** The bot signs nobody in through Bot Framework, and one client serves every turn. */
  override createUserTokenClient(claims: Claims): Promise<UserTokenClient> {
    if (this.userTokens) return this.userTokens;
    const made = super.createUserTokenClient(claims);
    this.userTokens = made;
    made.catch(() => {
      this.userTokens = undefined;
    });
    return made;
  }

  constructor(
    settings: Record<string, string | boolean>,
    private readonly lean: boolean,
  ) {
    super(settings);
  }

  private keeping(factory: ConnectorFactory): ConnectorFactory {
    return {
      create: (serviceUrl, audience) => {
        const key = `${audience} ${serviceUrl}`;
        const known = this.connectors.get(key);
        if (known) return known;
        if (this.connectors.size >= mostAddresses) this.connectors.clear();
        const made = factory
          .create(serviceUrl, audience)
          .then(unrepeated)
          .then((client) => (this.lean ? sendingLean(client, serviceUrl) : client));
        this.connectors.set(key, made);
        made.catch(() => this.connectors.delete(key));
        return made;
      },
    };
  }
}
