import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { storageAt } from '../src/adapters/storage/azure-storage';
import type { Guideline } from '../src/guideline/guideline';
import type { Directory } from '../src/ports/directory';
import { readPages } from './api/read-pages';
import { type Configuration, readConfiguration } from './configuration';
import { createLog } from './log';
import { createMetrics } from './metrics';
import { faultsInFiles, guidelineIn } from './named-files';
import { organisationOf } from './organisation';
import { startServer } from './server';
import { createService } from './service';
import { warmUp } from './warm-up';

/** Milliseconds that turns and notifications in hand get at the end; platforms kill after thirty seconds or so. */
const longestStop = 25_000;

/** Does at build time what a first answer does, so that its code is kept with the rest. */
export const rehearse = (): void => {
  const read = guidelineIn(undefined);
  if ('guideline' in read) warmUp(read.guideline);
};

/**
 * Starts the service with an environment; faults are printed all at once, and the exit code is then 1. What was
 * begun before a fault, such as the worker, ends with it.
 */
export const start = (env: Record<string, string | undefined>): Promise<void> =>
  started(env).catch((error: unknown) => {
    stopWith([error instanceof Error ? error.message : 'unknown fault']);
    process.exit();
  });

const started = async (env: Record<string, string | undefined>): Promise<void> => {
  const read = readConfiguration(env);
  if (read.kind === 'faults') return stopWith([...read.faults, ...faultsInFiles(env)]);
  const { configuration } = read;
  const log = createLog(configuration.LOG_LEVEL);
  const metrics = createMetrics();
  const guideline = guidelineIn(configuration.GUIDELINE_FILE);
  const organisation = await organisationOf(configuration, log, metrics);
  if ('faults' in guideline || 'faults' in organisation) {
    stopWith([guideline, organisation].flatMap((part) => ('faults' in part ? part.faults : [])));
    process.exit();
  }
  const storage = await storageAt(storageAddress(configuration));
  const { installer, sample } = organisation;
  const surroundings = {
    world: worldOf(configuration, guideline.guideline, organisation.directory),
    installer,
    storage,
    metrics,
    sample,
    pages: readPages(pagesFolder()),
  };
  const service = createService(configuration, surroundings, log);
  const server = await startServer(configuration.HOST, configuration.PORT, service);
  setImmediate(warmUp, guideline.guideline);
  log.info({ host: configuration.HOST, port: server.port }, 'listening');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(1), longestStop).unref();
      Promise.all([server.stop(), service.stop()]).then(() => process.exit(0));
    });
  }
};

const worldOf = (configuration: Configuration, guideline: Guideline, directory: Directory) => ({
  guideline,
  directory,
  url: configuration.GUIDELINE_URL,
  publicUrl: configuration.PUBLIC_URL,
  appId: configuration.MicrosoftAppId,
  acute: configuration.ACUTE_CONTACT,
  zone: configuration.TIME_ZONE,
  retention: configuration.RETENTION,
  consentRetention: configuration.CONSENT_RETENTION,
  now: () => new Date().toISOString(),
  newId: () => randomUUID(),
});

/** Beside the one file that runs, or where the build puts it when the sources run. */
const pagesFolder = () => join(__dirname, __filename.endsWith('.ts') ? '../dist/tab' : 'tab');

const storageAddress = ({
  STORAGE_CONNECTION_STRING: connectionString,
  STORAGE_ACCOUNT: account = '',
  MicrosoftAppType: type,
  MicrosoftAppId: appId,
}: Configuration) =>
  connectionString
    ? { connectionString }
    : { account, identity: type === 'UserAssignedMSI' ? appId : undefined };

const stopWith = (faults: string[]): void => {
  console.error(['Optagevejleder cannot start:', ...faults].join('\n  '));
  process.exitCode = 1;
};
