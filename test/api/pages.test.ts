import type { Colleagues } from '../../bot/api/person-routes';
import type { Directory } from '../../src/ports/directory';
import { startAzurite } from '../support/azurite';
import { type Bot, people, startBot } from '../support/bot';
import { askAs, statusByName } from './ask';

let storage: Awaited<ReturnType<typeof startAzurite>>;
let bot: Bot;
const pages = new Map([
  ['index.html', { type: 'text/html; charset=utf-8', body: '<!doctype html><title>x</title>' }],
  ['assets/main-abc.js', { type: 'text/javascript; charset=utf-8', body: 'export {}' }],
]);

beforeAll(async () => {
  storage = await startAzurite();
  bot = await startBot(storage.connectionString, 'http://127.0.0.1:1', { pages });
});
afterAll(async () => {
  await bot.stop();
  await storage.stop();
});

const open = (path: string) => askAs(bot, undefined, path);

test.each(['guide', 'meeting', 'follow-up', 'figures', 'introduction', 'note', 'configure'])(
  'the page %s is the shell, which runs nothing of others and is framed by Teams alone',
  async (page) => {
    const { status, headers, text } = await open(`/tab/${page}`);
    expect(status).toBe(200);
    expect(text).toContain('<title>x</title>');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toMatch(
      /frame-ancestors https:\/\/teams\.microsoft\.com .*'self' http:\/\/127\.0\.0\.1:\*/,
    );
  },
);

test('the bundle may be kept, and nothing else is given out', async () => {
  const { status, headers } = await open('/tab/assets/main-abc.js');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toContain('text/javascript');
  expect(headers.get('cache-control')).toContain('immutable');
  for (const path of ['/tab/other', '/tab/assets/other.js', '/tab/assets/..%2f..%2fpackage.json', '/tab/']) {
    expect((await open(path)).status).toBe(404);
  }
});

test('the guideline in use and the settings are there for everybody, with the sample people to be', async () => {
  expect((await open('/tab/guideline.json')).body).toMatchObject({ guideline: { version: '2025-05-19' } });
  const { body } = await open('/tab/settings.json');
  expect(body).toMatchObject({ zone: 'Europe/Copenhagen' });
  const demo = body.demo as { id: string; name: string }[];
  expect(demo).toContainEqual({ ...people.maja, title: 'Social- og sundhedsassistent' });
  expect(JSON.stringify(demo)).not.toContain('Torben Friis');
});

test('a page of no site of its own, such as a file or a closed frame, is not answered', async () => {
  const authorization = `Demo ${people.maja.id}`;
  const from = (origin: string) => fetch(`${bot.url}/api/me`, { headers: { authorization, origin } });
  expect((await from(bot.url)).status).toBe(200);
  expect((await from('null')).status).toBe(403);
});

test('one is a sample person, and nobody else', async () => {
  expect((await askAs(bot, 'maja', '/api/me')).body).toEqual({ ...people.maja, mayReadStatistics: false });
  const stranger = await fetch(`${bot.url}/api/me`, { headers: { authorization: 'Demo someone' } });
  expect(stranger.status).toBe(401);
  expect((await open('/api/me')).status).toBe(401);
});

test('a name that somebody else points at this machine opens nothing', async () => {
  const { port } = new URL(bot.url);
  expect(await statusByName(bot, '/tab/settings.json', `127.0.0.1:${port}`)).toBe(200);
  expect(await statusByName(bot, '/tab/settings.json', `localhost:${port}`)).toBe(200);
  for (const path of ['/tab/settings.json', '/api/me', '/healthz']) {
    expect(await statusByName(bot, path, `rebound.example:${port}`)).toBe(403);
  }
});

test('colleagues are found by name, from two letters on, and a CPR number is not looked for', async () => {
  const { body } = await askAs(bot, 'karen', '/api/people', { query: 'maja' });
  expect(body).toEqual({
    people: [{ ...people.maja, title: 'Social- og sundhedsassistent', department: 'Hjemmeplejen Nord' }],
    more: false,
  });
  expect((await askAs(bot, undefined, '/api/people', { query: 'maja' })).status).toBe(401);
  for (const query of ['m', 'Maja 010190-1234', 'x'.repeat(101), 7]) {
    expect((await askAs(bot, 'karen', '/api/people', { query })).status).toBe(400);
  }
});

test('one who looks for colleagues is not among them, ten are shown, and that there are more is said', async () => {
  const found = async (count: number) => {
    const crowd = Array.from({ length: count }, (_one, nth) => ({
      id: `p${nth}`,
      name: 'Per',
      enabled: true,
    }));
    const everybody = [{ ...people.karen, enabled: true }, ...crowd];
    const search: Directory['search'] = async (_query, limit) => ({
      kind: 'found',
      people: everybody.slice(0, limit),
    });
    const directory = { ...bot.directory, search };
    const other = await startBot(storage.connectionString, 'http://127.0.0.1:1', { directory });
    const { body } = await askAs(other, 'karen', '/api/people', { query: 'per' });
    await other.stop();
    return body as Colleagues;
  };
  const ten = await found(10);
  expect(ten.people.map(({ name }) => name)).toEqual(Array(10).fill('Per'));
  expect(ten.more).toBe(false);
  const eleven = await found(11);
  expect([eleven.people.length, eleven.more]).toEqual([10, true]);
});

test('a body over the limit and one that is no JSON are refused', async () => {
  expect((await askAs(bot, 'maja', '/api/training', { text: 'x'.repeat(40_000) })).status).toBe(413);
  const broken = await fetch(`${bot.url}/api/training`, {
    method: 'POST',
    body: '{',
    headers: { authorization: `Demo ${people.maja.id}`, 'content-type': 'application/json' },
  });
  expect(broken.status).toBe(400);
});

test('a completed introduction is counted, once for a time through, and nothing tells whose it was', async () => {
  const id = '5b1d0c1e-1a57-4a40-9f0e-0000000000e1';
  for (let twice = 0; twice < 2; twice += 1) {
    expect((await askAs(bot, 'maja', '/api/training', { id })).body).toMatchObject({
      done: true,
    });
  }
  await askAs(bot, 'emil', '/api/training', { id: '5b1d0c1e-1a57-4a40-9f0e-0000000000e2' });
  const rows: string[] = [];
  for await (const row of bot.storage.training.listEntities()) rows.push(JSON.stringify(row));
  expect(rows.find((row) => row.includes('"2026-07"'))).toContain('"count":2');
  expect(rows.join()).not.toMatch(new RegExp(`${people.maja.id}|${people.emil.id}|Maja|Emil`));
  expect((await askAs(bot, 'maja', '/api/training', { id: 'maja' })).status).toBe(400);
  expect((await askAs(bot, undefined, '/api/training', { id })).status).toBe(401);
});
