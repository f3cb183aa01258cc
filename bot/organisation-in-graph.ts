import { ClientSecretCredential, ManagedIdentityCredential } from '@azure/identity';
import type { Logger } from 'pino';
import { graphClient } from '../src/adapters/graph/client';
import { graphDirectory } from '../src/adapters/graph/directory';
import { graphInstaller } from '../src/adapters/graph/installer';
import { type GraphPermission, graphSelfTest } from '../src/adapters/graph/self-test';
import type { Configuration } from './configuration';
import { faultOf } from './fault-of';
import { isLoopbackUrl } from './loopback';
import type { Metrics } from './metrics';
import type { Organisation } from './organisation';

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
  void testPermissions(configuration, credential, log);
  return {
    directory: graphDirectory({ client }),
    installer: graphInstaller({ client, teamsAppId: configuration.TEAMS_APP_ID }),
    sample: [],
  };
};

/** A loopback address is called without a token; otherwise the bot's own identity asks. */
const credentialFor = (configuration: Configuration): (() => Promise<string>) | undefined => {
  if (isLoopbackUrl(configuration.GRAPH_BASE_URL)) return undefined;
  const { MicrosoftAppId: id = '', MicrosoftAppPassword: secret = '' } = configuration;
  const credential =
    configuration.MicrosoftAppType === 'UserAssignedMSI'
      ? new ManagedIdentityCredential({ clientId: id })
      : new ClientSecretCredential(configuration.MicrosoftAppTenantId ?? '', id, secret);
  return async () => (await credential.getToken(graphScope)).token;
};

const permissionsFor = ({ TEAMS_APP_ID, STATISTICS_READERS }: Configuration): GraphPermission[] => [
  'User.Read.All',
  ...(TEAMS_APP_ID ? ['TeamsAppInstallation.ReadWriteSelfForUser.All' as const] : []),
  ...(STATISTICS_READERS.length > 0 ? ['GroupMember.Read.All' as const] : []),
];

const testPermissions = async (
  configuration: Configuration,
  credential: (() => Promise<string>) | undefined,
  log: Logger,
): Promise<void> => {
  if (!credential) return;
  const result = await graphSelfTest({
    credential,
    needed: permissionsFor(configuration),
    onNoToken: (error) => log.warn(faultOf(error), 'there is no token for Graph'),
  });
  if (result.kind === 'missing') {
    log.error({ permissions: result.permissions }, 'Graph permissions are missing: IT must consent to them');
  }
  if (result.kind === 'unknown') log.warn({ reason: result.reason }, 'Graph permissions could not be tested');
};
