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
const post = (body: string) =>
  fetch(address('/api/messages'), { method: 'POST', body, headers: { 'content-type': 'application/json' } });

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

test('an unknown route is 404', async () => {
  expect((await fetch(address('/admin'))).status).toBe(404);
});

test('what is not JSON is refused before a turn begins', async () => {
  expect((await post('{')).status).toBe(400);
});

test('a body over the limit is refused', async () => {
  expect((await post(JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) }))).status).toBe(413);
});

test('a turn that fails is answered and told, not swallowed', async () => {
  expect((await post('{"type":"broken"}')).status).toBe(500);
  expect(failures).toContain('turn');
});
