import { randomUUID } from 'node:crypto';
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
  const { status, body } = await askAs(up.bot, 'maja', '/api/meeting/consent', { id: randomUUID(), chatId });
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

test('a question whose answer was lost on the way to the organiser’s page stands in the chat once, though she tries again', async () => {
  const id = randomUUID();
  for (const _try of [1, 2]) {
    const { status, body } = await askAs(up.bot, 'maja', '/api/meeting/consent', { id, chatId });
    expect([status, body]).toEqual([200, { consentId: id }]);
  }
  expect(cards()).toHaveLength(1);
});

test('a question that is sent again while it is on its way stands in the chat once', async () => {
  const together = randomUUID();
  const both = [1, 2].map(() => askAs(up.bot, 'maja', '/api/meeting/consent', { id: together, chatId }));
  const statuses = (await Promise.all(both)).map(({ status }) => status);
  expect(statuses).toContain(200);
  expect(statuses.every((status) => status === 200 || status === 503)).toBe(true);
  const { status } = await askAs(up.bot, 'maja', '/api/meeting/consent', { id: together, chatId });
  expect([status, cards().length]).toEqual([200, 1]);
});

test('a question that could not be put is put when the organiser tries again', async () => {
  const id = randomUUID();
  up.connector.answer(({ path, method }) => {
    if (path.includes('pagedmembers')) return { status: 200, body: { members } };
    return method === 'POST' ? { status: 403 } : undefined;
  });
  expect((await askAs(up.bot, 'maja', '/api/meeting/consent', { id, chatId })).status).toBe(503);
  up.connector.answer(({ path }) =>
    path.includes('pagedmembers') ? { status: 200, body: { members } } : undefined,
  );
  up.connector.sent.splice(0);
  expect((await askAs(up.bot, 'maja', '/api/meeting/consent', { id, chatId })).status).toBe(200);
  expect(cards()).toHaveLength(1);
});

test('a question of somebody else’s is nobody’s to ask for again', async () => {
  const id = randomUUID();
  expect((await askAs(up.bot, 'maja', '/api/meeting/consent', { id, chatId })).status).toBe(200);
  expect((await askAs(up.bot, 'karen', '/api/meeting/consent', { id, chatId })).status).toBe(403);
  expect(cards()).toHaveLength(1);
});

test('one who is not in the chat asks nobody anything', async () => {
  expect((await askAs(up.bot, 'per', '/api/meeting/consent', { id: randomUUID(), chatId })).status).toBe(403);
  expect((await askAs(up.bot, undefined, '/api/meeting/consent', { id: randomUUID(), chatId })).status).toBe(
    401,
  );
  expect(cards()).toEqual([]);
});

test('a chat without the bot, a channel that is away and an id that is none are told apart', async () => {
  up.connector.answer(() => ({ status: 404, body: { error: { code: 'ConversationNotFound' } } }));
  const gone = await askAs(up.bot, 'maja', '/api/meeting/consent', { id: randomUUID(), chatId });
  expect([gone.status, gone.body]).toEqual([404, { error: expect.objectContaining({ code: 'notInChat' }) }]);
  up.connector.answer(() => ({ status: 503 }));
  expect((await askAs(up.bot, 'maja', '/api/meeting/consent', { id: randomUUID(), chatId })).status).toBe(
    503,
  );
  for (const wrong of ['', '..', '.', '../../v3/attachments', '19:a b', 'x'.repeat(301), 7]) {
    expect(
      (await askAs(up.bot, 'maja', '/api/meeting/consent', { id: randomUUID(), chatId: wrong })).status,
    ).toBe(400);
  }
});
