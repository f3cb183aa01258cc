import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pino from 'pino';
import { openStorage } from '../src/adapters/azure-storage';
import { checkGuideline, readGuideline } from '../src/guideline/check-guideline';
import odder from '../src/guideline/odder.json';
import { type Configuration, readConfiguration } from './configuration';
import { organisationOf } from './directory';
import { startServer } from './server';
import { createService } from './service';
import { warmUp } from './warm-up';

/** Does at build time what a first answer does, so that its code is kept with the rest. */
export const rehearse = (): void => {
  const read = checkGuideline(odder);
  if (read.kind === 'guideline') warmUp(read.guideline);
};

/** Starts the service with an environment; faults are printed all at once, and the exit code is then 1. */
export const start = (env: Record<string, string | undefined>): Promise<void> =>
  started(env).catch((error: unknown) =>
    stopWith([error instanceof Error ? error.message : 'unknown fault']),
  );

const started = async (env: Record<string, string | undefined>): Promise<void> => {
  const read = readConfiguration(env);
  if (read.kind === 'faults') return stopWith(read.faults);
  const { configuration } = read;
  const log = pino({ level: configuration.LOG_LEVEL });
  const opening = openStorage(storageAddress(configuration));
  /** Whether storage is in reach is asked below; the rest is made ready meanwhile. */
  opening.catch(() => undefined);
  const guideline = guidelineOf(configuration);
  const organisation = await organisationOf(configuration, log);
  if ('faults' in guideline || 'faults' in organisation) {
    return stopWith([guideline, organisation].flatMap((part) => ('faults' in part ? part.faults : [])));
  }
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
  const storage = await opening;
  const service = createService(configuration, { world, installer: organisation.installer, storage }, log);
  const server = await startServer(configuration.HOST, configuration.PORT, service);
  setImmediate(warmUp, guideline.guideline);
  log.info({ host: configuration.HOST, port: server.port }, 'listening');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => Promise.all([server.stop(), service.stop()]).then(() => process.exit(0)));
  }
};

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
