import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Service, startServer } from '../../bot/server';
import { type Instance, startInstance } from '../chaos/instance';
import { startAzurite } from '../support/azurite';
import { activityOf, people, until } from '../support/bot';
import { startConnector } from '../support/connector';

let storage: Awaited<ReturnType<typeof startAzurite>>;
let connector: Awaited<ReturnType<typeof startConnector>>;
const folder = mkdtempSync(join(tmpdir(), 'optagevejleder-stopping-'));

beforeAll(async () => {
  storage = await startAzurite();
  connector = await startConnector();
});

afterAll(async () => {
  await connector.stop();
  await storage.stop();
});

const started = async (): Promise<Instance> => {
  const env = {
    STORAGE_CONNECTION_STRING: storage.connectionString,
    DIRECTORY: join(__dirname, '../demo/organisation.json'),
  };
  const instance = await startInstance(folder, 'instance', env);
  await instance.up();
  return instance;
};

const post = (instance: Instance, name: keyof typeof people, activity: object) =>
  fetch(`${instance.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...activityOf(name, connector.url), ...activity }),
  });

test('a stranger who opens a connection and says nothing, or half a request, holds up no stop', async () => {
  const server = await startServer('127.0.0.1', 0, idle);
  const half = 'POST /api/messages HTTP/1.1\r\nhost: x\r\n';
  const sockets = [
    '',
    half,
    'GET /healthz HTTP/1.1\r\nhost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  ].map((said) => {
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(said);
    return once(socket, 'close');
  });
  await new Promise((connected) => setTimeout(connected, 100));
  await server.stop();
  await Promise.all(sockets);
});

const idle: Service = {
  takeActivity: async () => undefined,
  ready: async () => true,
  metrics: async () => '',
  routes: [],
  failed: () => undefined,
};

test('a process that is asked to stop answers who has asked it, and brings what it has in hand', async () => {
  const instance = await started();
  await post(instance, 'karen', { type: 'typing' });
  const seen: string[] = [];
  connector.answer(({ path }) => {
    seen.push(path);
    return { status: 200, body: { id: 'posted' }, after: 1500 };
  });
  const facts = { medium: 'image', setting: 'home_visit' };
  const data = {
    verb: 'leader.send',
    facts,
    rules: ['image-meeting'],
    reportId: randomUUID(),
    recipient: people.karen.id,
  };
  const value = { action: { type: 'Action.Execute', verb: 'leader.send', data } };
  await post(instance, 'maja', { type: 'invoke', name: 'adaptiveCard/action', value });
  await until('the card on its way', () => seen.some((path) => path.includes('chat-karen')));
  const answer = post(instance, 'maja', { type: 'message', text: 'må de filme på biblioteket' });
  await until('her answer on its way', () => seen.some((path) => path.includes('chat-maja')));
  expect(await instance.stop()).toBe(0);
  expect((await answer).status).toBe(200);
  const another = await started();
  await new Promise((done) => setTimeout(done, 2000));
  expect(await another.stop()).toBe(0);
  expect(
    connector.sent.filter(({ path, method }) => method === 'POST' && path.includes('chat-karen')),
  ).toHaveLength(1);
}, 90_000);
