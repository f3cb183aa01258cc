import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A program to run: node's arguments, where, with which settings, and the file that takes what it prints. */
export type Program = {
  name: string;
  args: string[];
  cwd: string;
  env?: Record<string, string>;
  log: string;
};

/** A program that runs; `ended` tells why it stopped, and `stop` waits until it has. */
export type Running = { ended: Promise<string>; stop(): Promise<void>; pid: number | undefined };

const preload = join(__dirname, 'with-demo.cjs');
const patience = 8000;

/** Starts a program in a process group of its own, so that Ctrl-C reaches it through the demo alone. */
export function startProgram({ name, args, cwd, env, log }: Program): Running {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  const child = spawn(process.execPath, ['--require', preload, ...args], {
    cwd: resolve(cwd),
    env: { ...process.env, ...env },
    stdio: ['pipe', output, output],
    detached: true,
    windowsHide: true,
  });
  const ended = new Promise<string>((done) => {
    child.once('error', (error) => done(`${name}: ${error.message}`));
    child.once('exit', (code, signal) =>
      done([`${name} (${signal ?? `exit code ${code}`})`, ...lastLines(log)].join('\n  ')),
    );
  });
  return { ended, stop: () => stopChild(child, ended), pid: child.pid };
}

async function stopChild(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), patience);
  await ended;
  clearTimeout(hard);
}

function lastLines(log: string): string[] {
  return readFileSync(log, 'utf8').trim().split('\n').filter(Boolean).slice(-6);
}
