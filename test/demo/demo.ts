import { resolve } from 'node:path';
import { instructions } from './instructions';
import { portsInUse } from './ports-in-use';
import { type Demo, startDemo } from './start-demo';

const ports = { tables: 10002, queues: 10001, bot: 3978, employee: 56150, leader: 56151 };
const folder = resolve(__dirname, '../../.data');

async function run(): Promise<number> {
  const busy = await portsInUse(ports);
  if (busy.length > 0) {
    console.error(`Porten er optaget / in use: ${busy.join(', ')}. Stop what listens there, and try again.`);
    return 1;
  }
  const interrupted = interruption();
  console.log('Starter / starting ...');
  const demo = await startDemo(ports, folder, interrupted, console.error);
  console.log(instructions(ports));
  const reason = await Promise.race([demo.failed, aborted(interrupted)]);
  return stopped(demo, reason);
}

async function stopped(demo: Demo, reason: string | undefined): Promise<number> {
  console.log(reason ? `${reason}\n  It stopped by itself; all is stopped.` : '\nStopper / stopping ...');
  await demo.stop();
  return reason ? 1 : 0;
}

/** Aborts at the first Ctrl-C; further ones change nothing, since all is being stopped already. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => controller.abort());
  return controller.signal;
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((done) => {
    if (signal.aborted) done(undefined);
    signal.addEventListener('abort', () => done(undefined));
  });
}

run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    if (error instanceof Error && error.name === 'AbortError') process.exit(0);
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
