import { graphClient } from '../../../src/adapters/graph/client';
import { graphInstaller } from '../../../src/adapters/graph/installer';
import type { GraphFault } from '../../../src/adapters/graph/judged';
import type { AppInstaller } from '../../../src/ports/app-installer';
import { type Answer, type StandInGraph, startStandInGraph } from './stand-in-graph';

let graph: StandInGraph;
let installer: AppInstaller;
const faults: GraphFault[] = [];
const onFault = (fault: GraphFault) => faults.push(fault);

beforeAll(async () => {
  graph = await startStandInGraph();
  const client = graphClient({ baseUrl: graph.baseUrl, credential: undefined, onFault });
  installer = graphInstaller({ client, teamsAppId: 'app-1', limit: 2000 });
});
beforeEach(() => {
  graph.forget();
  faults.length = 0;
});
afterAll(() => graph.stop());

const add = 'POST /users/b-1/teamwork/installedApps';
const list = 'GET /users/b-1/teamwork/installedApps';
const chat = 'GET /users/b-1/teamwork/installedApps/YTZi+Nj/Y=/chat';
const ok = (body: unknown): Answer => ({ status: 200, body });
const installation = (id: string, app: string) => ({ id, teamsApp: { id: app, displayName: 'App' } });
const created: Answer = { status: 201 };

test.each([
  ['has the app put there', created],
  ['has the app already', { status: 409, body: { error: { code: 'Conflict' } } }],
])('a leader who %s is reached in the chat with it', async (_, answer) => {
  graph.says(add, answer);
  graph.says(list, ok({ value: [installation('other', 'app-2'), installation('YTZi+Nj/Y=', 'APP-1')] }));
  graph.says(chat, ok({ id: '19:b-1_bot@unq.gbl.spaces' }));
  expect(await installer.install('b-1')).toEqual({
    kind: 'installed',
    conversationId: '19:b-1_bot@unq.gbl.spaces',
  });
  expect(graph.taken[0]?.body).toEqual({
    'teamsApp@odata.bind': `${graph.baseUrl}/appCatalogs/teamsApps/app-1`,
  });
  expect(graph.taken[0]?.headers['content-type']).toBe('application/json');
  expect(graph.taken[1]?.query).toEqual({ $expand: 'teamsApp', $filter: "teamsApp/id eq 'app-1'" });
  expect(graph.taken[2]?.target).toContain('/installedApps/YTZi%2BNj%2FY%3D/chat');
  expect(faults).toEqual([]);
});

test('without an app id nothing is installed, and Graph is not asked', async () => {
  const client = graphClient({ baseUrl: graph.baseUrl, credential: undefined });
  const outcome = await graphInstaller({ client, teamsAppId: undefined }).install('b-1');
  expect(outcome).toEqual({ kind: 'notConfigured' });
  expect(graph.taken).toEqual([]);
});

const refusals: [string, Answer, object][] = [
  ['is not allowed', { status: 403, text: '{"error":{"code":"Forbidden"}}' }, { kind: 'forbidden' }],
  [
    'must wait',
    { status: 429, headers: { 'retry-after': '3' }, text: 'Bente Holm' },
    { kind: 'retry', retryAfter: 3 },
  ],
  ['must wait for an unsaid time', { status: 429 }, { kind: 'retry' }],
  [
    'meets a service that is down',
    { status: 503, headers: { 'retry-after': '60' } },
    { kind: 'retry', retryAfter: 60 },
  ],
  ['meets a gateway without an answer', { status: 502, text: '<html>' }, { kind: 'retry' }],
  ['gets no answer in time', 'hang', { kind: 'retry' }],
  ['loses the connection', 'reset', { kind: 'retry' }],
];

test.each(refusals)('who %s at any of the three steps learns it', async (_, answer, outcome) => {
  graph.says(add, answer, created);
  graph.says(list, answer, ok({ value: [installation('YTZi+Nj/Y=', 'app-1')] }));
  graph.says(chat, answer);
  for (const steps of [1, 3, 6]) {
    expect(await installer.install('b-1')).toEqual(outcome);
    expect(graph.taken).toHaveLength(steps);
  }
  expect(faults).toHaveLength(3);
  expect(JSON.stringify(faults)).not.toMatch(/Bente|b-1/);
});

test('a person whom Graph does not know is said to be unknown', async () => {
  expect(await installer.install('nobody')).toEqual({ kind: 'unknownPerson' });
  expect(await installer.install('..')).toEqual({ kind: 'unknownPerson' });
  expect(graph.taken).toHaveLength(1);
});

test.each([
  ['the app', ok({ value: [] }), { status: 404 }],
  ['the chat', ok({ value: [installation('YTZi+Nj/Y=', 'app-1')] }), { status: 404 }],
  ['the list', { status: 404 }, { status: 404 }],
  ['anything readable', ok({ value: [{ id: 'x' }] }), { status: 404 }],
])('right after the installation Graph may not show %s yet: once more, then', async (_, apps, one) => {
  graph.says(add, created);
  graph.says(list, apps);
  graph.says(chat, one);
  expect(await installer.install('b-1')).toEqual({ kind: 'retry' });
});
