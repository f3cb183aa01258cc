import { startAzurite } from '../support/azurite';
import { type Bot, type Name, people, startBot } from '../support/bot';
import { startConnector } from '../support/connector';
import { askAs } from './ask';

let storage: Awaited<ReturnType<typeof startAzurite>>;
let connector: Awaited<ReturnType<typeof startConnector>>;
let bot: Bot;

const chatId = '19:meeting_abc@thread.v2';
const inChat: Name[] = ['maja', 'karen', 'emil'];
const members = inChat.map((name) => ({
  id: `29:${name}`,
  aadObjectId: people[name].id,
  name: people[name].name,
}));

beforeAll(async () => {
  storage = await startAzurite();
  connector = await startConnector();
  bot = await startBot(storage.connectionString, connector.url);
});
afterAll(async () => {
  await bot.stop();
  await connector.stop();
  await storage.stop();
});
beforeEach(() => {
  connector.sent.splice(0);
  connector.answer(({ path }) =>
    path.includes('pagedmembers') ? { status: 200, body: { members } } : undefined,
  );
});

const cards = () =>
  connector.sent.filter(({ attachments }) => attachments).map((sent) => JSON.stringify(sent));

test('the organiser asks from the side panel, and the card stands in the meeting’s chat with the answers to follow', async () => {
  const { status, body } = await askAs(bot, 'maja', '/api/meeting/consent', { chatId });
  expect(status).toBe(200);
  const [card = ''] = cards();
  expect(decodeURIComponent(card)).toContain(chatId);
  expect(card).toContain('Maja Lund spørger');
  expect(card).toContain(String(body.consentId));
  const conversation = { id: chatId, conversationType: 'groupChat', isGroup: true };
  const data = { verb: 'meeting.consent.give', consentId: body.consentId };
  const value = { action: { type: 'Action.Execute', verb: data.verb, data } };
  const pressed = await bot.post('karen', {
    type: 'invoke',
    name: 'adaptiveCard/action',
    conversation,
    value,
  });
  expect(await pressed.text()).toContain('Du har sagt ja');
});

test('one who is not in the chat asks nobody anything', async () => {
  expect((await askAs(bot, 'per', '/api/meeting/consent', { chatId })).status).toBe(403);
  expect((await askAs(bot, undefined, '/api/meeting/consent', { chatId })).status).toBe(401);
  expect(cards()).toEqual([]);
});

test('a chat without the bot, a channel that is away and an id that is none are told apart', async () => {
  connector.answer(() => ({ status: 404, body: { error: { code: 'ConversationNotFound' } } }));
  expect((await askAs(bot, 'maja', '/api/meeting/consent', { chatId })).status).toBe(404);
  connector.answer(() => ({ status: 503 }));
  expect((await askAs(bot, 'maja', '/api/meeting/consent', { chatId })).status).toBe(503);
  for (const wrong of ['', '../../v3/attachments', '19:a b', 'x'.repeat(301), 7]) {
    expect((await askAs(bot, 'maja', '/api/meeting/consent', { chatId: wrong })).status).toBe(400);
  }
});
