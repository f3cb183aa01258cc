import { readFileSync } from 'node:fs';
import type { Logger } from 'pino';
import { fileDirectory } from '../src/adapters/file-directory';
import type { AppInstaller } from '../src/ports/app-installer';
import type { Directory } from '../src/ports/directory';
import type { Configuration } from './configuration';

/** The organisation, and how the app is installed for a leader who lacks it. `tested` ends when the permissions are known. */
export type Organisation = { directory: Directory; installer: AppInstaller; tested: Promise<void> };

/** The organisation from Microsoft Graph or a file, or all that is wrong with the file. */
export const organisationOf = async (
  configuration: Configuration,
  log: Logger,
): Promise<Organisation | { faults: string[] }> => {
  if (configuration.DIRECTORY !== 'graph') return fromFile(configuration.DIRECTORY);
  const { organisationInGraph } = await import('./organisation-in-graph.js');
  return organisationInGraph(configuration, log);
};

const fromFile = (path: string): Organisation | { faults: string[] } => {
  const read = fileDirectory(JSON.parse(readFileSync(path, 'utf8')));
  if (read.kind === 'faults') return { faults: read.faults.map((fault) => `DIRECTORY: ${fault}`) };
  const installer: AppInstaller = { install: async () => ({ kind: 'notConfigured' }) };
  return { directory: read.directory, installer, tested: Promise.resolve() };
};
