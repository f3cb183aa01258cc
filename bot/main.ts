import { readFileSync } from 'node:fs';
import { TableClient } from '@azure/data-tables';
import { ManagedIdentityCredential } from '@azure/identity';
import pino from 'pino';
import { fileDirectory } from '../src/adapters/file-directory';
import { guidelineSchema } from '../src/guideline/guideline';
import odder from '../src/guideline/odder.json';
import { type Configuration, readConfiguration } from './configuration';
import { startServer } from './server';
import { createService } from './service';
import type { World } from './world';

const start = async (): Promise<void> => {
  const read = readConfiguration(process.env);
  if (read.kind === 'faults') return stopWith(read.faults);
  const { configuration } = read;
  const world = worldOf(configuration);
  if ('faults' in world) return stopWith(world.faults);
  const log = pino({ level: configuration.LOG_LEVEL });
  const people = tableOf(configuration, 'people');
  await people.createTable();
  const server = await startServer(
    configuration.HOST,
    configuration.PORT,
    createService(configuration, world, people, log),
  );
  log.info({ host: configuration.HOST, port: server.port }, 'listening');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => server.stop().then(() => process.exit(0)));
  }
};

const worldOf = (configuration: Configuration): World | { faults: string[] } => {
  const file = configuration.GUIDELINE_FILE;
  const guideline = guidelineSchema.safeParse(file ? readJson(file) : odder);
  if (configuration.DIRECTORY === 'graph')
    return { faults: ['DIRECTORY=graph is not built yet: give an organisation file'] };
  const organisation = fileDirectory(readJson(configuration.DIRECTORY));
  if (guideline.success && organisation.kind === 'directory') {
    return {
      guideline: guideline.data,
      directory: organisation.directory,
      url: configuration.GUIDELINE_URL,
      acute: configuration.ACUTE_CONTACT,
      zone: configuration.TIME_ZONE,
      now: () => new Date().toISOString(),
    };
  }
  const faults = guideline.success
    ? []
    : guideline.error.issues.map((i) => `Guideline: ${i.path.join('.')} ${i.message}`);
  return { faults: [...faults, ...(organisation.kind === 'faults' ? organisation.faults : [])] };
};

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const tableOf = (
  { STORAGE_CONNECTION_STRING: local, STORAGE_ACCOUNT: account }: Configuration,
  name: string,
) =>
  local
    ? TableClient.fromConnectionString(local, name, { allowInsecureConnection: true })
    : new TableClient(`https://${account}.table.core.windows.net`, name, new ManagedIdentityCredential());

const stopWith = (faults: string[]): void => {
  console.error(['Optagevejleder cannot start:', ...faults].join('\n  '));
  process.exitCode = 1;
};

start().catch((error: unknown) => stopWith([error instanceof Error ? error.message : 'unknown fault']));
