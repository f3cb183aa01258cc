import { type Name, people } from '../support/bot';
import { runningBot } from '../support/running-bot';
import { askAs } from './ask';

const up = runningBot();

const chatId = '19:meeting_abc@thread.v2';
const inChat: Name[] = ['maja', 'karen', 'emil'];
const members = inChat.map((name) => ({
  id: `29:${name}`,
  aadObjectId: people[name].id,
  name: people[name].name,
}));

beforeEach(() => {
  up.connector.sent.splice(0);
  up.connector.answer(({ path }) =>
    path.includes('pagedmembers') ? { status: 200, body: { members } } : undefined,
  );
});

const cards = () =>
  up.connector.sent.filter(({ attachments }) => attachments).map((sent) => JSON.stringify(sent));

test('the organiser asks from the side panel, and the card stands in the meeting’s chat with the answers to follow', async () => {
  const { status, body } = await askAs(up.bot, 'maja', '/api/meeting/consent', { chatId });
  expect(status).toBe(200);
  const [card = ''] = cards();
  expect(decodeURIComponent(card)).toContain(chatId);
  expect(card).toContain('Maja Lund spørger');
  expect(card).toContain(String(body.consentId));
  const conversation = { id: chatId, conversationType: 'groupChat', isGroup: true };
  const data = { verb: 'meeting.consent.give', consentId: body.consentId };
  const value = { action: { type: 'Action.Execute', verb: data.verb, data } };
  const pressed = await up.bot.post('karen', {
    type: 'invoke',
    name: 'adaptiveCard/action',
    conversation,
    value,
  });
  expect(await pressed.text()).toContain('Du har sagt ja');
});

test('one who is not in the chat asks nobody anything', async () => {
  expect((await askAs(up.bot, 'per', '/api/meeting/consent', { chatId })).status).toBe(403);
  expect((await askAs(up.bot, undefined, '/api/meeting/consent', { chatId })).status).toBe(401);
  expect(cards()).toEqual([]);
});

test('a chat without the bot, a channel that is away and an id that is none are told apart', async () => {
  up.connector.answer(() => ({ status: 404, body: { error: { code: 'ConversationNotFound' } } }));
  expect((await askAs(up.bot, 'maja', '/api/meeting/consent', { chatId })).status).toBe(404);
  up.connector.answer(() => ({ status: 503 }));
  expect((await askAs(up.bot, 'maja', '/api/meeting/consent', { chatId })).status).toBe(503);
  for (const wrong of ['', '..', '.', '../../v3/attachments', '19:a b', 'x'.repeat(301), 7]) {
    expect((await askAs(up.bot, 'maja', '/api/meeting/consent', { chatId: wrong })).status).toBe(400);
  }
});
