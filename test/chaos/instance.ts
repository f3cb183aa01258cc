import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../support/free-port';
import { between } from './chance';

/** A real process of the service that is started again whenever it ends, as a host would. */
export type Instance = {
  url: string;
  /** The file that takes what it logs. */
  log: string;
  starts(): number;
  up(): Promise<void>;
  kill(): void;
  /** Asks it to stop as a host does; gives its exit code. */
  stop(): Promise<number | null>;
};

const root = resolve(__dirname, '../..');

/** Node's arguments for the sources as they are, and for what production runs. */
export const source = ['--import', 'tsx', 'bot/main.ts'];
export const built = ['dist/main.js'];

/** Starts the service as a process of its own, with an environment of its own. */
export const startInstance = async (
  folder: string,
  name: string,
  env: Record<string, string>,
  program: string[] = source,
): Promise<Instance> => {
  const port = await freePort();
  const log = join(folder, `${name}.log`);
  const output = openSync(log, 'a');
  let stopping = false;
  let starts = 0;
  let child: ChildProcess;
  let ended = Promise.resolve();
  const start = () => {
    starts += 1;
    child = spawn(process.execPath, program, {
      cwd: root,
      env: { PATH: process.env.PATH, ...env, HOST: '127.0.0.1', PORT: String(port) },
      stdio: ['ignore', output, output],
    });
    ended = new Promise<void>((done) => child.once('exit', () => done()));
    ended.then(() => pause(between(100, 600))).then(() => stopping || start());
  };
  start();
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    log,
    starts: () => starts,
    up: () => answering(`${url}/readyz`),
    kill: () => child.kill('SIGKILL'),
    stop: async () => {
      stopping = true;
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
  };
};

const answering = async (address: string): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`No answer from ${address}.`);
};
