import { readFileSync } from 'node:fs';
import { ClientSecretCredential, ManagedIdentityCredential } from '@azure/identity';
import type { Logger } from 'pino';
import { fileDirectory } from '../src/adapters/file-directory';
import { graphClient } from '../src/adapters/graph/client';
import { graphDirectory } from '../src/adapters/graph/directory';
import { graphInstaller } from '../src/adapters/graph/installer';
import { graphSelfTest } from '../src/adapters/graph/self-test';
import type { AppInstaller } from '../src/ports/app-installer';
import type { Directory, DirectoryPerson } from '../src/ports/directory';
import type { Configuration } from './configuration';

/** The organisation, and how the app is installed for a leader who lacks it. `tested` ends when the permissions are known. */
export type Organisation = {
  directory: Directory;
  installer: AppInstaller;
  tested: Promise<void>;
  /** The people of an organisation file, whom one may be in the demo. */
  sample: DirectoryPerson[];
};

const graphScope = 'https://graph.microsoft.com/.default';

/** The organisation from Microsoft Graph or a file, or all that is wrong with the file. */
export const organisationOf = (
  configuration: Configuration,
  log: Logger,
): Organisation | { faults: string[] } =>
  configuration.DIRECTORY === 'graph' ? fromGraph(configuration, log) : fromFile(configuration.DIRECTORY);

const fromFile = (path: string): Organisation | { faults: string[] } => {
  const read = fileDirectory(JSON.parse(readFileSync(path, 'utf8')));
  if (read.kind === 'faults') return { faults: read.faults.map((fault) => `DIRECTORY: ${fault}`) };
  const installer: AppInstaller = { install: async () => ({ kind: 'notConfigured' }) };
  return { directory: read.directory, installer, tested: Promise.resolve(), sample: read.people };
};

const fromGraph = (configuration: Configuration, log: Logger): Organisation => {
  const credential = credentialFor(configuration);
  const client = graphClient({
    baseUrl: configuration.GRAPH_BASE_URL,
    credential,
    onFault: (fault) => log.warn({ ...fault }, 'Graph did not answer'),
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
