import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../support/free-port';
import type { Contestant } from './contestants';

/** A contestant that listens; `startUp` is how many milliseconds it took from being started, `age` how many it is since. */
export type Child = { port: number; pid: number; startUp: number; age(): number; stop(): Promise<void> };

const patience = 30_000;

/** Starts a contestant in a process of its own and waits until its port is open. */
export const startChild = async ({ name, script, env }: Contestant): Promise<Child> => {
  const port = await freePort();
  const begin = performance.now();
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env.PATH, NODE_ENV: 'development', ...env, PORT: `${port}` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => {
    complaint = `${complaint}${text}`.slice(-2000);
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  while (!(await isOpen(port))) {
    if (child.exitCode !== null || performance.now() - begin > patience) {
      throw new Error(`${name} did not start. ${complaint}`);
    }
    await setTimeout(2);
  }
  return {
    port,
    pid: child.pid ?? 0,
    startUp: performance.now() - begin,
    age: () => performance.now() - begin,
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};

const isOpen = (port: number): Promise<boolean> =>
  new Promise((tried) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      tried(true);
    });
    socket.once('error', () => tried(false));
  });
