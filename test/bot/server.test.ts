import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { createMetrics } from '../../bot/metrics';
import { observedTurn } from '../../bot/observed-turn';
import { type RunningServer, startServer } from '../../bot/server';

let server: RunningServer;
let storageReachable = true;
const failures: string[] = [];
const observers = {
  metrics: createMetrics(),
  log: pino({ level: 'silent' }),
  newId: randomUUID,
  failed: (where: string) => failures.push(where),
};

beforeAll(async () => {
  server = await startServer('127.0.0.1', 0, {
    takeActivity: (request, response) =>
      observedTurn(observers, response, async () => {
        if (request.body.type === 'broken') throw new Error('a fault of ours');
        response.send(200);
      }),
    ready: async () => storageReachable,
    metrics: async () => 'turns_total 0\n',
    routes: [],
    failed: (where) => failures.push(where),
  });
});
afterAll(() => server.stop());

const address = (path: string) => `http://127.0.0.1:${server.port}${path}`;
const postOf = (type: string, body: string) =>
  fetch(address('/api/messages'), { method: 'POST', body, headers: { 'content-type': type } });
const post = (body: string) => postOf('application/json', body);

test.each(['GET', 'HEAD'])('the platform sees by %s that the process is up', async (method) => {
  expect((await fetch(address('/healthz'), { method })).status).toBe(200);
});

test('the platform sends no traffic while storage is out of reach', async () => {
  expect((await fetch(address('/readyz'))).status).toBe(200);
  storageReachable = false;
  expect((await fetch(address('/readyz'))).status).toBe(503);
});

test('figures are given as Prometheus text', async () => {
  const response = await fetch(address('/metrics'));
  expect(response.headers.get('content-type')).toContain('text/plain');
  expect(await response.text()).toBe('turns_total 0\n');
});

test.each(['/healthz', '/admin', '/metrics'])(
  '%s is not cached, not guessed at and tells no other site',
  async (path) => {
    const { headers } = await fetch(address(path));
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  },
);

test.each([
  ['an unknown address', 404, 'nothingHere', () => fetch(address('/admin'))],
  ['another method', 405, 'otherMethod', () => fetch(address('/metrics'), { method: 'DELETE' })],
  ['what is not JSON', 400, 'badRequest', () => post('{')],
  ['a body that is no JSON by its type', 415, 'notJson', () => postOf('text/plain', '{}')],
  ['too large a body', 413, 'tooLarge', () => post(`"${'x'.repeat(300_000)}"`)],
  ['a turn that fails', 500, 'failed', () => post('{"type":"broken"}')],
] as const)('%s is refused with a code and a sentence, in one shape', async (_what, status, code, asking) => {
  const answer = await asking();
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({ error: { code, message: expect.stringMatching(/^[A-Z].+\.$/) } });
});

test('a turn that fails is told of, not swallowed', async () => {
  await post('{"type":"broken"}');
  expect(failures).toContain('turn');
});
