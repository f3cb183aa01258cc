import { ClientSecretCredential, ManagedIdentityCredential } from '@azure/identity';
import type { Logger } from 'pino';
import { graphClient } from '../src/adapters/graph/client';
import { graphDirectory } from '../src/adapters/graph/directory';
import { graphInstaller } from '../src/adapters/graph/installer';
import { graphSelfTest } from '../src/adapters/graph/self-test';
import type { Configuration } from './configuration';
import type { Organisation } from './directory';
import type { Metrics } from './metrics';

const graphScope = 'https://graph.microsoft.com/.default';

/** The organisation in Microsoft Graph; a module of its own, since its packages are loaded for it alone. */
export const organisationInGraph = (
  configuration: Configuration,
  log: Logger,
  calls: Metrics['graphCalls'],
): Organisation => {
  const credential = credentialFor(configuration);
  const client = graphClient({
    baseUrl: configuration.GRAPH_BASE_URL,
    credential,
    onFault: (fault) => log.warn({ ...fault }, 'Graph did not answer'),
    onReply: (call, outcome) => calls.inc({ call, outcome }),
  });
  return {
    directory: graphDirectory({ client }),
    installer: graphInstaller({ client, teamsAppId: configuration.TEAMS_APP_ID }),
    tested: testPermissions(configuration, credential, log),
    sample: [],
  };
};

const isLoopback = (address: string) => /^(127\.|localhost$|\[::1\]$)/.test(new URL(address).hostname);

/** A loopback address is called without a token; otherwise the bot's own identity asks. */
const credentialFor = (configuration: Configuration): (() => Promise<string>) | undefined => {
  if (isLoopback(configuration.GRAPH_BASE_URL)) return undefined;
  const { MicrosoftAppId: id = '', MicrosoftAppPassword: secret = '' } = configuration;
  const credential =
    configuration.MicrosoftAppType === 'UserAssignedMSI'
      ? new ManagedIdentityCredential({ clientId: id })
      : new ClientSecretCredential(configuration.MicrosoftAppTenantId ?? '', id, secret);
  return async () => (await credential.getToken(graphScope)).token;
};

const testPermissions = async (
  configuration: Configuration,
  credential: (() => Promise<string>) | undefined,
  log: Logger,
): Promise<void> => {
  if (!credential) return;
  const installs = configuration.TEAMS_APP_ID
    ? ['TeamsAppInstallation.ReadWriteSelfForUser.All' as const]
    : [];
  const result = await graphSelfTest({ credential, needed: ['User.Read.All', ...installs] });
  if (result.kind === 'missing') {
    log.error({ permissions: result.permissions }, 'Graph permissions are missing: IT must consent to them');
  }
  if (result.kind === 'unknown') log.warn({ reason: result.reason }, 'Graph permissions could not be tested');
};
