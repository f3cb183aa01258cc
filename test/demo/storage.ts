import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Program } from './program';

const script = createRequire(__filename).resolve('azurite/dist/src/azurite.js');

/** The storage emulator's own, publicly known account. */
const account = 'devstoreaccount1';
const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

type StoragePorts = { tables: number; queues: number };

/** Azurite with tables and queues on the ports given, kept in a folder. */
export function storage({ tables, queues }: StoragePorts, folder: string): Program {
  const where = ['--tableHost', '127.0.0.1', '--tablePort', String(tables)];
  where.push('--queueHost', '127.0.0.1', '--queuePort', String(queues));
  where.push('--blobHost', '127.0.0.1', '--blobPort', '0', '--location', folder);
  const quiet = ['--silent', '--skipApiVersionCheck', '--disableTelemetry'];
  return {
    name: 'Azurite',
    args: [script, ...quiet, ...where],
    cwd: folder,
    log: join(folder, 'azurite.log'),
  };
}

/** How to reach it. */
export function connectionString({ tables, queues }: StoragePorts): string {
  return [
    'DefaultEndpointsProtocol=http',
    `AccountName=${account}`,
    `AccountKey=${key}`,
    `TableEndpoint=http://127.0.0.1:${tables}/${account}`,
    `QueueEndpoint=http://127.0.0.1:${queues}/${account}`,
  ].join(';');
}
