import type { Logger } from 'pino';
import type { AppInstaller } from '../src/ports/app-installer';
import type { Directory, DirectoryPerson } from '../src/ports/directory';
import type { Configuration } from './configuration';
import type { Metrics } from './metrics';
import { organisationIn } from './named-files';

/** The organisation, and how the app is installed for a leader who lacks it. */
export type Organisation = {
  directory: Directory;
  installer: AppInstaller;
  /** The people of an organisation file, whom one may be in the demo. */
  sample: DirectoryPerson[];
};

/** The organisation from Microsoft Graph or a file, or all that is wrong with the file. */
export const organisationOf = async (
  configuration: Configuration,
  log: Logger,
  { graphCalls }: Pick<Metrics, 'graphCalls'>,
): Promise<Organisation | { faults: string[] }> => {
  if (configuration.DIRECTORY !== 'graph') return fromFile(configuration.DIRECTORY);
  const { organisationInGraph } = await import('./organisation-in-graph.js');
  return organisationInGraph(configuration, log, graphCalls);
};

const fromFile = (path: string): Organisation | { faults: string[] } => {
  const read = organisationIn(path);
  if ('faults' in read) return read;
  const installer: AppInstaller = { install: async () => ({ kind: 'notConfigured' }) };
  return { directory: read.directory, installer, sample: read.people };
};
