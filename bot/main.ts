import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { compile, run } from './compiled';

/** What `start.ts` exports, and so the service's bundle. */
type Service = typeof import('./start');

/** As built, the service is one file beside this one, compiled beforehand; from its sources it is a module. */
const service = async (): Promise<Service> => {
  const bundle = join(__dirname, 'service.js');
  if (!existsSync(bundle)) return import('./start.js');
  const compiled = compile(bundle);
  keepHeapSmall();
  return run(compiled, bundle) as Service;
};

/**
 * V8 would let the heap grow to four times what is alive before it looks through all of it, and makes what once lived
 * long old from the start, such as the parts of each card. Set once the bundle is compiled, since the code that is kept
 * fits the flags that it was compiled with.
 */
const keepHeapSmall = (): void => {
  setFlagsFromString('--heap-growing-percent=50');
  setFlagsFromString('--no-allocation-site-pretenuring');
};

service().then(({ start }) => start(process.env));
