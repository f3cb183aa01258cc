import { startAzurite } from '../support/azurite';
import { type Bot, type Name, people, startBot } from '../support/bot';
import { startConnector } from '../support/connector';

let storage: Awaited<ReturnType<typeof startAzurite>>;
let connector: Awaited<ReturnType<typeof startConnector>>;
let bot: Bot;

const chat = { conversation: { id: 'meeting-1', conversationType: 'groupChat', isGroup: true } };
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
  await bot.post('maja', { type: 'typing' });
});

afterAll(async () => {
  await bot.stop();
  await connector.stop();
  await storage.stop();
});

beforeEach(() => {
  connector.sent.splice(0);
  connector.answer((sent) =>
    sent.path.includes('pagedmembers') ? { status: 200, body: { members } } : undefined,
  );
});

const press = async (name: Name, verb: string, data: object = {}) => {
  const value = { action: { type: 'Action.Execute', verb, data: { ...data, verb } } };
  const answer = await bot.post(name, { ...chat, type: 'invoke', name: 'adaptiveCard/action', value });
  return JSON.stringify(((await answer.json()) as { value?: object }).value);
};

const postedTo = (conversation: string) =>
  connector.sent
    .filter(({ path, method }) => path.includes(conversation) && method === 'POST')
    .map((sent) => JSON.stringify(sent));

const ask = async () => {
  const tally = await press('maja', 'meeting.consent.ask');
  const [question = ''] = postedTo('meeting-1');
  return { tally, question, consentId: /"consentId":"([^"]+)"/.exec(question)?.[1] };
};

test('asked in a meeting chat, the check is for the one who presses, and is shared only when she wants it', async () => {
  await bot.post('maja', { ...chat, type: 'message', text: 'må jeg optage personalemødet på Teams' });
  expect(postedTo('meeting-1')[0]).toContain('"verb":"meeting.check"');
  const answers = { consent: 'notAll', purpose: 'document', alternative: 'no' };
  const result = await press('maja', 'meeting.check', answers);
  expect(result).toContain('Tilladt uden samtykke');
  expect(postedTo('meeting-1')).toHaveLength(1);
  await press('maja', 'meeting.check', { ...answers, share: true });
  expect(postedTo('meeting-1')[1]).toContain('Tilladt uden samtykke');
});

test('everybody is asked, answers for themselves, may change it, and the organiser sees who is missing', async () => {
  const { tally, question, consentId } = await ask();
  expect(question).toContain('Maja Lund spørger');
  expect(question).toContain('"userIds":["29:maja","29:karen","29:emil"]');
  expect(tally).toContain('Mangler svar (2)');
  expect(await press('karen', 'meeting.consent.give', { consentId })).toContain('Du har sagt ja');
  expect(await press('emil', 'meeting.consent.give', { consentId })).toContain('Skift til nej');
  const all = await press('maja', 'meeting.consent.ask', { consentId });
  expect(all).toContain('2 ja, 0 nej, 0 uden svar');
  expect(await press('karen', 'meeting.consent.ask', { consentId })).toContain('Du har sagt ja');
  expect(postedTo('chat-maja')).toEqual([]);
});

test('a no, and a yes that is withdrawn, are said to the organiser at once, in her own chat and once', async () => {
  const { consentId } = await ask();
  await press('karen', 'meeting.consent.refuse', { consentId });
  await press('karen', 'meeting.consent.refuse', { consentId });
  await press('emil', 'meeting.consent.give', { consentId });
  await press('emil', 'meeting.consent.refuse', { consentId });
  const told = postedTo('chat-maja');
  expect(told).toHaveLength(2);
  expect(told[0]).toContain('Karen Holm siger nej');
  expect(told[1]).toContain('Emil Nygaard har trukket sit ja tilbage');
});

test('nobody answers for the others: not the organiser, not one who is not in the chat', async () => {
  const { consentId } = await ask();
  expect(await press('maja', 'meeting.consent.give', { consentId })).toContain('Du har selv spurgt');
  expect(await press('per', 'meeting.consent.give', { consentId })).toContain('findes ikke længere');
  expect(await press('maja', 'meeting.consent.ask', { consentId })).toContain('0 ja, 0 nej, 2 uden svar');
});

test('the id of a question proves nothing: elsewhere it is neither answered nor seen', async () => {
  const { consentId } = await ask();
  const elsewhere = async (verb: string, name: Name) => (await bot.press(name, verb, { consentId })).card;
  for (const verb of ['meeting.consent.give', 'meeting.consent.refuse', 'meeting.consent.ask']) {
    expect(await elsewhere(verb, 'karen')).toContain('findes ikke længere');
  }
  expect(await press('maja', 'meeting.consent.ask', { consentId })).toContain('0 ja, 0 nej, 2 uden svar');
});

test('asked in her own chat with the bot, the organiser is told where to ask', async () => {
  expect((await bot.press('maja', 'meeting.consent.ask', {})).card).toContain('i mødets egen chat');
});
