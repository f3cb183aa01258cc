import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startAzurite } from '../support/azurite';

const root = join(__dirname, '../..');
const organisation = join(root, 'test/demo/organisation.json');

/** Starts the service with an environment of nothing else; gives its exit code and what it said. */
const start = async (env: Record<string, string>) => {
  const inherited = { PATH: process.env.PATH, HOME: process.env.HOME };
  const child = spawn(process.execPath, ['--import', 'tsx', 'bot/main.ts'], {
    cwd: root,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const said = child.stderr ? await text(child.stderr) : '';
  return { code: await ended, said };
};

const file = (content: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'optagevejleder-')), 'file.json');
  writeFileSync(path, content);
  return path;
};

test('IT is told at once of the environment, the guideline file and the organisation file, each by name', async () => {
  const broken = file('{"a":');
  const { code, said } = await start({ PORT: 'abc', GUIDELINE_FILE: broken, DIRECTORY: '/no/such.json' });
  expect(code).toBe(1);
  expect(said).toContain('PORT must be a number');
  expect(said).toContain('STORAGE_CONNECTION_STRING or STORAGE_ACCOUNT must be set');
  expect(said).toContain(`${broken}: Filen er ikke gyldig JSON`);
  expect(said).toContain('DIRECTORY: /no/such.json does not exist');
}, 60_000);

test('files that are away or broken are said in words, both at once', async () => {
  const { code, said } = await start({
    STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true',
    GUIDELINE_FILE: '/no/guideline.json',
    DIRECTORY: file('not json'),
  });
  expect(code).toBe(1);
  expect(said).toContain('/no/guideline.json: Filen findes ikke');
  expect(said).toContain('is not JSON');
}, 60_000);

test('where the port is taken the service says so and ends, and takes no notifications meanwhile', async () => {
  const storage = await startAzurite();
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const env = { STORAGE_CONNECTION_STRING: storage.connectionString, DIRECTORY: organisation, PORT: port };
  const { code, said } = await start(env);
  expect(code).toBe(1);
  expect(said).toContain(`address already in use 127.0.0.1:${port}`);
  await new Promise((resolve) => taken.close(resolve));
  await storage.stop();
}, 60_000);
