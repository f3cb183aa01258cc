import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { openStorage } from '../src/adapters/azure-storage';
import { checkGuideline, readGuideline } from '../src/guideline/check-guideline';
import odder from '../src/guideline/odder.json';
import { readPages } from './api/read-pages';
import { type Configuration, readConfiguration } from './configuration';
import { organisationOf } from './directory';
import { startServer } from './server';
import { createService } from './service';

const start = async (): Promise<void> => {
  const read = readConfiguration(process.env);
  if (read.kind === 'faults') return stopWith(read.faults);
  const { configuration } = read;
  const log = pino({ level: configuration.LOG_LEVEL });
  const guideline = guidelineOf(configuration);
  const organisation = organisationOf(configuration, log);
  if ('faults' in guideline || 'faults' in organisation) {
    return stopWith([guideline, organisation].flatMap((part) => ('faults' in part ? part.faults : [])));
  }
  const storage = await openStorage(storageAddress(configuration));
  const world = {
    guideline: guideline.guideline,
    directory: organisation.directory,
    url: configuration.GUIDELINE_URL,
    publicUrl: configuration.PUBLIC_URL,
    appId: configuration.MicrosoftAppId,
    acute: configuration.ACUTE_CONTACT,
    zone: configuration.TIME_ZONE,
    retention: configuration.RETENTION,
    now: () => new Date().toISOString(),
    newId: () => randomUUID(),
  };
  const { installer, sample } = organisation;
  const pages = readPages(pagesFolder());
  const service = createService(configuration, { world, installer, storage, pages, sample }, log);
  const server = await startServer(configuration.HOST, configuration.PORT, service);
  log.info({ host: configuration.HOST, port: server.port }, 'listening');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => Promise.all([server.stop(), service.stop()]).then(() => process.exit(0)));
  }
};

/** Beside the one file that runs, or where the build puts it when the sources run. */
const pagesFolder = () => join(__dirname, __filename.endsWith('.ts') ? '../dist/tab' : 'tab');

const guidelineOf = ({ GUIDELINE_FILE: file }: Configuration) => {
  const read = file ? readGuideline(readFileSync(file, 'utf8')) : checkGuideline(odder);
  if (read.kind === 'guideline') return { guideline: read.guideline };
  return { faults: read.faults.map((fault) => `${file ?? 'odder.json'}: ${fault}`) };
};

const storageAddress = ({
  STORAGE_CONNECTION_STRING: connectionString,
  STORAGE_ACCOUNT: account,
}: Configuration) => (connectionString ? { connectionString } : { account: account ?? '' });

const stopWith = (faults: string[]): void => {
  console.error(['Optagevejleder cannot start:', ...faults].join('\n  '));
  process.exitCode = 1;
};

start().catch((error: unknown) => stopWith([error instanceof Error ? error.message : 'unknown fault']));
