import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openStorage } from '../src/adapters/azure-storage';
import { readPages } from './api/read-pages';
import { type Configuration, readConfiguration } from './configuration';
import { organisationOf } from './directory';
import { createLog } from './log';
import { createMetrics } from './metrics';
import { faultsInFiles, guidelineIn } from './named-files';
import { startServer } from './server';
import { createService } from './service';

/** Milliseconds that turns and notifications in hand get at the end; platforms kill after thirty seconds or so. */
const longestStop = 25_000;

const start = async (): Promise<void> => {
  const read = readConfiguration(process.env);
  if (read.kind === 'faults') return stopWith([...read.faults, ...faultsInFiles(process.env)]);
  const { configuration } = read;
  const log = createLog(configuration.LOG_LEVEL);
  const metrics = createMetrics();
  const guideline = guidelineIn(configuration.GUIDELINE_FILE);
  const organisation = organisationOf(configuration, log, metrics);
  if ('faults' in guideline || 'faults' in organisation) {
    return stopWith([guideline, organisation].flatMap((part) => ('faults' in part ? part.faults : [])));
  }
  const storage = await openStorage(storageAddress(configuration));
  const world = {
    guideline: guideline.guideline,
    directory: organisation.directory,
    url: configuration.GUIDELINE_URL,
    appId: configuration.MicrosoftAppId,
    acute: configuration.ACUTE_CONTACT,
    zone: configuration.TIME_ZONE,
    retention: configuration.RETENTION,
    now: () => new Date().toISOString(),
    newId: () => randomUUID(),
  };
  const { installer, sample } = organisation;
  const pages = readPages(pagesFolder());
  const service = createService(configuration, { world, installer, storage, metrics, pages, sample }, log);
  const server = await startServer(configuration.HOST, configuration.PORT, service);
  log.info({ host: configuration.HOST, port: server.port }, 'listening');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(1), longestStop).unref();
      Promise.all([server.stop(), service.stop()]).then(() => process.exit(0));
    });
  }
};

/** Beside the one file that runs, or where the build puts it when the sources run. */
const pagesFolder = () => join(__dirname, __filename.endsWith('.ts') ? '../dist/tab' : 'tab');

const storageAddress = ({
  STORAGE_CONNECTION_STRING: connectionString,
  STORAGE_ACCOUNT: account,
}: Configuration) => (connectionString ? { connectionString } : { account: account ?? '' });

const stopWith = (faults: string[]): void => {
  console.error(['Optagevejleder cannot start:', ...faults].join('\n  '));
  process.exitCode = 1;
};

/** What was begun before the fault, such as the worker, ends with it. */
start().catch((error: unknown) => {
  stopWith([error instanceof Error ? error.message : 'unknown fault']);
  process.exit();
});
