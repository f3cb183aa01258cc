import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { playgroundFolder } from './playground';

const root = resolve(__dirname, '../..');
const ports = { tables: 10002, queues: 10001, bot: 3978, employee: 56150, leader: 56151 };
const bin = (name: string) => join(root, 'node_modules/.bin', name);
const children: ChildProcess[] = [];
let stopping = false;

const run = async (): Promise<void> => {
  const busy = await portsInUse();
  if (busy.length > 0) {
    console.error(`Already in use: ${busy.join(', ')}. Stop what listens there, and try again.`);
    process.exitCode = 1;
    return;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(0));
  const data = join(root, '.data');
  start('Azurite', bin('azurite'), azuriteArguments(data), root);
  await answering(ports.tables);
  start('The bot', process.execPath, ['--import', 'tsx', 'bot/main.ts'], root, configuration);
  await answering(ports.bot);
  const [employee, leader] = [
    '5b1d0c1e-1a57-4a40-9f0e-000000000001',
    '5b1d0c1e-1a57-4a40-9f0e-000000000002',
  ] as const;
  startPlayground('employee', playgroundFolder(join(data, 'employee'), employee));
  await answering(ports.employee);
  startPlayground('leader', playgroundFolder(join(data, 'leader'), leader));
  await answering(ports.leader);
  console.log(instructions);
};

const instructions = `
Optagevejleder is running. Open:
  http://127.0.0.1:${ports.employee}   Maja, social- og sundhedsassistent
  http://127.0.0.1:${ports.leader}   Karen, hendes leder

Prøv at skrive:
  saa filmer han igen, maa han det
  borgeren vil optage vores samtale på kontoret
  må jeg optage personalemødet på Teams
Ctrl-C stops everything.`;

const configuration = {
  PORT: String(ports.bot),
  STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true',
  DIRECTORY: join(__dirname, 'organisation.json'),
};

const azuriteArguments = (data: string) => [
  ...['--silent', '--skipApiVersionCheck', '--disableTelemetry', '--location', data],
  ...['--tableHost', '127.0.0.1', '--tablePort', String(ports.tables)],
  ...['--queueHost', '127.0.0.1', '--queuePort', String(ports.queues), '--blobHost', '127.0.0.1'],
];

const startPlayground = (who: 'employee' | 'leader', folder: string) =>
  start(
    `The ${who}'s Playground`,
    bin('agentsplayground'),
    [
      'start',
      '-e',
      `http://127.0.0.1:${ports.bot}/api/messages`,
      '-c',
      'msteams',
      '--dt',
      'true',
      '-p',
      String(ports[who]),
    ],
    folder,
  );

const start = (name: string, command: string, args: string[], cwd: string, settings = {}): void => {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none', ...settings },
    stdio: ['pipe', 'ignore', 'inherit'],
    detached: true,
  });
  child.on('exit', () => {
    if (stopping) return;
    console.error(`${name} stopped by itself; everything else is stopped too.`);
    stop(1);
  });
  children.push(child);
};

const stop = (code: number): void => {
  if (stopping) return;
  stopping = true;
  const running = children.filter((child) => child.exitCode === null && child.pid !== undefined);
  Promise.all(running.map((child) => new Promise((done) => child.once('exit', done)))).then(() =>
    process.exit(code),
  );
  for (const { pid } of running) if (pid !== undefined) process.kill(-pid, 'SIGTERM');
};

const portsInUse = async (): Promise<string[]> => {
  const checked = await Promise.all(
    Object.entries(ports).map(async ([name, port]) =>
      (await isFree(port)) ? undefined : `${port} (${name})`,
    ),
  );
  return checked.filter((port) => port !== undefined);
};

const isFree = (port: number) =>
  new Promise<boolean>((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });

/** Waits until somebody listens, for a minute at most. */
const answering = async (port: number): Promise<void> => {
  for (let tries = 0; tries < 300 && !stopping; tries += 1) {
    if (!(await isFree(port))) return;
    await new Promise((done) => setTimeout(done, 200));
  }
};

run().catch((error: unknown) => {
  console.error(error);
  stop(1);
});
