import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compile, run } from './compiled';

/** What `start.ts` exports, and so the service's bundle. */
type Service = typeof import('./start');

/** As built, the service is one file beside this one, compiled beforehand; from its sources it is a module. */
const service = async (): Promise<Service> => {
  const bundle = join(__dirname, 'service.js');
  return existsSync(bundle) ? (run(compile(bundle), bundle) as Service) : import('./start.js');
};

service().then(({ start }) => start(process.env));
