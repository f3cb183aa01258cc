import { graphClient } from '../../src/adapters/graph/client';
import { graphDirectory } from '../../src/adapters/graph/directory';
import { type Answer, type StandInGraph, startStandInGraph } from '../adapters/graph/stand-in-graph';
import { startAzurite } from '../support/azurite';
import { type Bot, people, startBot } from '../support/bot';
import { startConnector } from '../support/connector';

let storage: Awaited<ReturnType<typeof startAzurite>>;
let connector: Awaited<ReturnType<typeof startConnector>>;
let graph: StandInGraph;
let bot: Bot;

beforeAll(async () => {
  storage = await startAzurite();
  connector = await startConnector();
  graph = await startStandInGraph();
  const client = graphClient({ baseUrl: graph.baseUrl, credential: undefined });
  bot = await startBot(storage.connectionString, connector.url, { directory: graphDirectory({ client }) });
});

beforeEach(() => graph.forget());

afterAll(async () => {
  await bot.stop();
  await graph.stop();
  await connector.stop();
  await storage.stop();
});

const karen = { id: people.karen.id, displayName: 'Karen Holm', jobTitle: 'Leder', accountEnabled: true };
const manager = `GET /users/${people.maja.id}/manager`;
const told = { facts: { medium: 'image', setting: 'home_visit' }, rules: ['image-meeting'] };

test('the leader whom Graph names is in the preview', async () => {
  graph.says(manager, { status: 200, body: karen });
  expect((await bot.press('maja', 'leader', told)).card).toContain('Til Karen Holm, Leder');
});

test.each<[string, Answer, string, string]>([
  ['nobody is set', { status: 404 }, 'Jeg kan ikke finde din leder', 'leader.search'],
  [
    'the account is closed',
    { status: 200, body: { ...karen, accountEnabled: false } },
    'kontoen er lukket',
    'leader.search',
  ],
  ['Graph is busy', { status: 429, headers: { 'Retry-After': '20' } }, 'Der er travlt', '"verb":"leader"'],
  ['Graph forbids it', { status: 403 }, 'Jeg har ikke lov', 'Tilbage til svaret'],
  ['Graph is down', { status: 503 }, 'lige nu', '"verb":"leader"'],
  ['Graph says nothing', 'hang', 'lige nu', '"verb":"leader"'],
])('%s: the employee is told what to do now, and nothing is lost', async (_what, answer, words, button) => {
  graph.says(manager, answer);
  const { status, card } = await bot.press('maja', 'leader', { ...told, message: 'min besked' });
  expect(status).toBe(200);
  expect(card).toContain(words);
  expect(card).toContain(button);
});

test('nobody sends to themselves, however their id is spelt', async () => {
  const recipient = people.maja.id.toUpperCase();
  const maja = { id: people.maja.id, displayName: 'Maja Lund', accountEnabled: true };
  graph.says(`GET /users/${recipient}`, { status: 200, body: maja });
  const { card } = await bot.press('maja', 'leader.send', { ...told, recipient });
  expect(card).toContain('Det er dig selv');
});

test('Graph is away when she presses send: it is not sent, her message is kept, and she can try again', async () => {
  graph.says(`GET /users/${people.karen.id}`, { status: 503 });
  const draft = { ...told, recipient: people.karen.id, message: 'min besked' };
  const { card } = await bot.press('maja', 'leader.send', draft);
  expect(card).toContain('det ikke er sendt');
  expect(card).toContain('"message":"min besked"');
  expect(card).toContain('"verb":"leader.send"');
});
