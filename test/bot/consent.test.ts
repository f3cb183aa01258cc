import { tablesConsentStore } from '../../src/adapters/storage/tables-consent-store';
import { consentQuestion } from '../../src/consent';
import type { Installation } from '../../src/ports/app-installer';
import { clock, type Name, people, until } from '../support/bot';
import { runningBot } from '../support/running-bot';

let installation: Installation = { kind: 'notConfigured' };
const up = runningBot(['maja'], { installer: { install: async () => installation } });

const chat = { conversation: { id: 'meeting-1', conversationType: 'groupChat', isGroup: true } };
const inChat: Name[] = ['maja', 'karen', 'emil'];
const members = inChat.map((name) => ({
  id: `29:${name}`,
  aadObjectId: people[name].id,
  name: people[name].name,
}));

beforeEach(() => {
  up.connector.sent.splice(0);
  up.connector.answer((sent) =>
    sent.path.includes('pagedmembers') ? { status: 200, body: { members } } : undefined,
  );
});

const press = async (name: Name, verb: string, data: object = {}) => {
  const value = { action: { type: 'Action.Execute', verb, data: { ...data, verb } } };
  const answer = await up.bot.post(name, { ...chat, type: 'invoke', name: 'adaptiveCard/action', value });
  return JSON.stringify(((await answer.json()) as { value?: object }).value);
};

const postedTo = (conversation: string) =>
  up.connector.sent
    .filter(({ path, method }) => path.includes(conversation) && method === 'POST')
    .map((sent) => JSON.stringify(sent));

const ask = async () => {
  const tally = await press('maja', 'meeting.consent.ask');
  const [question = ''] = postedTo('meeting-1');
  return { tally, question, consentId: /"consentId":"([^"]+)"/.exec(question)?.[1] };
};

test('whoever answered sees that it is kept and until when, and has their answer deleted', async () => {
  const { consentId } = await ask();
  await press('karen', 'meeting.consent.give', { consentId });
  const own = await up.bot.press('karen', 'mydata', {});
  expect(own.card).toMatch(
    /Du har svaret \d+ gange? på, om et møde må optages. Det slettes senest den \d+\. /,
  );
  expect((await up.bot.press('maja', 'mydata', {})).card).toContain('Du har spurgt');
  await up.bot.press('karen', 'mydata.delete', {});
  expect((await up.bot.press('karen', 'mydata', {})).card).not.toContain('Du har svaret');
  expect(await press('maja', 'meeting.consent.ask', { consentId })).toContain('Karen Holm');
});

test('asked in a meeting chat, the check is for the one who presses, and is shared only when she wants it', async () => {
  await up.bot.post('maja', { ...chat, type: 'message', text: 'må jeg optage personalemødet på Teams' });
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
  expect(tally).toContain('Mangler at svare (2)');
  expect(await press('karen', 'meeting.consent.give', { consentId })).toContain('Du har sagt ja');
  expect(await press('emil', 'meeting.consent.give', { consentId })).toContain('Skift til nej');
  const all = await press('maja', 'meeting.consent.ask', { consentId });
  expect(all).toContain('2 ja, 0 nej, 0 uden svar');
  expect(await press('karen', 'meeting.consent.ask', { consentId })).toContain('Du har sagt ja');
  expect(postedTo('chat-maja')).toEqual([]);
});

test('who goes from no to yes is heard by the organiser too, and a yes from the start is not', async () => {
  const { consentId } = await ask();
  await press('karen', 'meeting.consent.refuse', { consentId });
  await press('karen', 'meeting.consent.give', { consentId });
  await press('emil', 'meeting.consent.give', { consentId });
  const told = postedTo('chat-maja');
  expect(told).toHaveLength(2);
  expect(told[1]).toContain('Karen Holm har ændret sit svar og siger nu ja');
});

test('who joins after the question was asked sees their own answer by a button', async () => {
  const late = [...members, { id: '29:per', aadObjectId: people.per.id, name: people.per.name }];
  const { question, consentId } = await ask();
  expect(question).toContain('Se mit svar');
  up.connector.answer(({ path }) =>
    path.includes('pagedmembers') ? { status: 200, body: { members: late } } : undefined,
  );
  await press('per', 'meeting.consent.give', { consentId });
  expect(await press('per', 'meeting.consent.ask', { consentId })).toContain('Du har sagt ja');
});

const pressCard = (name: Name, verb: string, replyToId: string) =>
  up.bot.post(name, {
    ...chat,
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId,
    value: { action: { type: 'Action.Execute', verb, data: { verb } } },
  });

test('pressed once more on the same card, the question stands as it was asked; where it never came, it is asked anew', async () => {
  await pressCard('maja', 'meeting.consent.ask', 'group-card');
  await pressCard('maja', 'meeting.consent.ask', 'group-card');
  expect(postedTo('meeting-1')).toHaveLength(1);
  up.connector.answer(({ path, method }) => {
    if (path.includes('pagedmembers')) return { status: 200, body: { members } };
    return method === 'POST' && path.includes('meeting-1') ? { status: 403 } : undefined;
  });
  await pressCard('maja', 'meeting.consent.ask', 'another-card');
  up.connector.answer(({ path }) =>
    path.includes('pagedmembers') ? { status: 200, body: { members } } : undefined,
  );
  await pressCard('maja', 'meeting.consent.ask', 'another-card');
  expect(postedTo('meeting-1')).toHaveLength(2);
});

test('a channel that breaks off may have put the question: it stands, and the organiser is told that it is not sure', async () => {
  let question = '';
  up.connector.answer((sent) => {
    if (sent.path.includes('pagedmembers')) return { status: 200, body: { members } };
    if (sent.method !== 'POST' || !sent.path.includes('meeting-1')) return undefined;
    question = JSON.stringify(sent);
    return { status: 500 };
  });
  const answer = await pressCard('maja', 'meeting.consent.ask', 'a-card-in-doubt');
  expect(await answer.text()).toContain('ved ikke, om spørgsmålet står i chatten');
  const consentId = /"consentId":"([^"]+)"/.exec(question)?.[1];
  expect(await press('karen', 'meeting.consent.give', { consentId })).toContain('Du har sagt ja');
});

test('the card of last week’s meeting asks this week’s once, however often it is pressed', async () => {
  const before = clock.now;
  await pressCard('maja', 'meeting.consent.ask', 'weekly-card');
  clock.now = '2026-07-08T22:31:00.000Z';
  await Promise.all([1, 2].map(() => pressCard('maja', 'meeting.consent.ask', 'weekly-card')));
  await pressCard('maja', 'meeting.consent.ask', 'weekly-card');
  clock.now = before;
  const ids = postedTo('meeting-1').map((question) => /"consentId":"([^"]+)"/.exec(question)?.[1]);
  expect(new Set(ids).size).toBe(2);
  expect(ids).toHaveLength(2);
});

test('an answer that comes while its question is deleted is kept nowhere', async () => {
  const { consents } = up.bot.storage;
  const store = tablesConsentStore(consents);
  const question = consentQuestion('gone-question', { id: 'maja', name: 'Maja' }, 'meeting-1', clock.now);
  const answer = { person: { id: 'karen', name: 'Karen' }, consents: true, at: clock.now };
  await store.ask(question);
  expect(await store.answer(question.id, answer)).toBe('kept');
  await store.withdraw(question);
  expect(await store.answer(question.id, answer)).toBe('gone');
  for await (const { partitionKey } of consents.listEntities()) expect(partitionKey).not.toBe(question.id);
});

test('pressed twice in a hurry, the question is put once', async () => {
  await Promise.all([press('maja', 'meeting.consent.ask'), press('maja', 'meeting.consent.ask')]);
  expect(postedTo('meeting-1')).toHaveLength(1);
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

test('the organiser reads of a no in her own language, whatever the participant reads in', async () => {
  await up.bot.say('karen', 'English');
  const { consentId } = await ask();
  await press('karen', 'meeting.consent.refuse', { consentId });
  expect(postedTo('chat-maja').at(-1)).toContain('Karen Holm siger nej');
  await up.bot.say('karen', 'dansk');
});

test('nobody answers for the others: not the organiser, not one who is not in the chat', async () => {
  const { consentId } = await ask();
  expect(await press('maja', 'meeting.consent.give', { consentId })).toContain('Du har selv spurgt');
  expect(await press('per', 'meeting.consent.give', { consentId })).toContain('findes ikke længere');
  expect(await press('maja', 'meeting.consent.ask', { consentId })).toContain('0 ja, 0 nej, 2 uden svar');
});

test('the id of a question proves nothing: elsewhere it is neither answered nor seen', async () => {
  const { consentId } = await ask();
  const elsewhere = async (verb: string, name: Name) => (await up.bot.press(name, verb, { consentId })).card;
  for (const verb of ['meeting.consent.give', 'meeting.consent.refuse', 'meeting.consent.ask']) {
    expect(await elsewhere(verb, 'karen')).toContain('findes ikke længere');
  }
  expect(await press('maja', 'meeting.consent.ask', { consentId })).toContain('0 ja, 0 nej, 2 uden svar');
});

test('asked in her own chat with the bot, the organiser is told where to ask', async () => {
  expect((await up.bot.press('maja', 'meeting.consent.ask', {})).card).toContain('i mødets egen chat');
  const said = { consent: 'notAll', purpose: 'document', alternative: 'yes' };
  expect((await up.bot.press('maja', 'meeting.check', said)).card).toContain(
    'Jeg kan spørge deltagerne for dig',
  );
});

test('in a chat the one who asked sees the check at once, with what the message said filled in; the others see two buttons', async () => {
  const text = 'må jeg optage teams-mødet for at dokumentere hvad der bliver sagt';
  await up.bot.post('maja', { ...chat, type: 'message', text });
  const [posted = ''] = postedTo('meeting-1');
  expect(posted).toContain('"userIds":["29:maja"]');
  expect(posted).toContain('"purpose":"document"');
  expect(posted).not.toContain('Input.ChoiceSet');
  const own = await press('maja', 'meeting.check', { purpose: 'document' });
  expect(own).toContain('"id":"purpose","label":"Hvad er formålet?","value":"document"');
});

test('alone, the answer to a digital meeting has the three questions on it, filled in with what was said', async () => {
  await up.bot.say('maja', 'må jeg optage teams-mødet uden samtykke for at dokumentere det');
  const [posted = ''] = postedTo('chat-maja');
  expect(posted).toContain('Skal vurderes konkret');
  expect(posted).toMatch(/"id":"consent"[^}]*"value":"notAll"/);
  expect(posted).toMatch(/"id":"purpose"[^}]*"value":"document"/);
  expect(posted).toMatch(/"id":"alternative"[^}]*"value":""/);
  expect(posted).toContain('"title":"Se svaret"');
});

test('an organiser who asks about "the meeting" in its chat is led to the check of digital meetings', async () => {
  await up.bot.post('maja', { type: 'message', text: 'må vi optage mødet?', ...chat });
  const card = JSON.stringify(up.connector.sent.at(-1));
  expect(card).toContain('Står ikke i retningslinjen');
  expect(card).toContain('"verb":"meeting.check"');
});

test('an answer that comes from another chat than the one that was asked is none', async () => {
  const { consentId } = await ask();
  const data = { verb: 'meeting.consent.give', consentId };
  const value = { action: { type: 'Action.Execute', verb: data.verb, data } };
  const conversation = { id: 'meeting-2', conversationType: 'groupChat', isGroup: true };
  const pressed = await up.bot.post('karen', {
    type: 'invoke',
    name: 'adaptiveCard/action',
    conversation,
    value,
  });
  expect(await pressed.text()).toContain('findes ikke længere');
  expect(await press('maja', 'meeting.consent.ask', { consentId })).toContain('0 ja, 0 nej, 2 uden svar');
});

test('in a chat of more than sixty, everybody sees the plain card, and a button leads to one’s own answer', async () => {
  const more = Array.from({ length: 61 }, (_, at) => ({ ...members[0], id: `29:more-${at}` }));
  up.connector.answer(({ path }) =>
    path.includes('pagedmembers') ? { status: 200, body: { members: [...members, ...more] } } : undefined,
  );
  const { question, consentId } = await ask();
  expect(question).not.toContain('userIds');
  expect(question).toContain('Se mit svar');
  await press('karen', 'meeting.consent.give', { consentId });
  expect(await press('karen', 'meeting.consent.ask', { consentId })).toContain('Du har sagt ja');
});

test('an organiser who never met the bot alone is told of a no in a chat that is made for it', async () => {
  installation = { kind: 'installed', conversationId: 'new-chat' };
  const data = { verb: 'meeting.consent.ask' };
  const value = { action: { type: 'Action.Execute', verb: data.verb, data } };
  await up.bot.post('emil', { ...chat, type: 'invoke', name: 'adaptiveCard/action', value });
  const consentId = /"consentId":"([^"]+)"/.exec(postedTo('meeting-1')[0] ?? '')?.[1];
  await press('karen', 'meeting.consent.refuse', { consentId });
  expect(postedTo('new-chat')[0]).toContain('Karen Holm siger nej');
});

test('after its time a question is gone, with every answer to it', async () => {
  const { consentId } = await ask();
  await press('karen', 'meeting.consent.give', { consentId });
  const before = clock.now;
  clock.now = '2026-08-10T22:31:00.000Z';
  await until('it is gone', async () => {
    const left: string[] = [];
    for await (const row of up.bot.storage.consents.listEntities()) left.push(JSON.stringify(row));
    return left.length === 0;
  });
  clock.now = before;
  expect(await press('karen', 'meeting.consent.give', { consentId })).toContain('findes ikke længere');
});

test('in a meeting of more than Teams tells of at once, whoever comes last is asked and may say no', async () => {
  const many = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, nth) => ({
      id: `29:guest-${from + nth}`,
      name: `Gæst ${from + nth}`,
    }));
  up.connector.answer((sent) => {
    if (!sent.path.includes('pagedmembers')) return undefined;
    return sent.path.includes('continuationToken')
      ? { status: 200, body: { members } }
      : { status: 200, body: { members: many(0, 500), continuationToken: 'next' } };
  });
  const { consentId } = await ask();
  expect(await press('emil', 'meeting.consent.refuse', { consentId })).toContain('Du har sagt nej');
  expect(await press('maja', 'meeting.consent.ask', { consentId })).toContain('Mangler at svare (501)');
});

test('whoever says no and cannot be heard by the organiser is told to say it in the meeting', async () => {
  const { consentId } = await ask();
  up.connector.answer((sent) => {
    if (sent.path.includes('pagedmembers')) return { status: 200, body: { members } };
    return sent.path.includes('chat-maja') ? { status: 404 } : undefined;
  });
  expect(await press('karen', 'meeting.consent.refuse', { consentId })).toContain('Sig det selv i mødet');
});

test('an organiser whose participants could not be looked up has asked nobody, and asks with the next press', async () => {
  const pressed = { ...chat, replyToId: 'card-of-the-check' };
  const value = { action: { type: 'Action.Execute', verb: 'meeting.consent.ask', data: {} } };
  const once = () => up.bot.post('maja', { ...pressed, type: 'invoke', name: 'adaptiveCard/action', value });
  up.connector.answer((sent) => (sent.path.includes('pagedmembers') ? { status: 403, body: {} } : undefined));
  await once();
  expect(postedTo('meeting-1')).toEqual([]);
  up.connector.answer((sent) =>
    sent.path.includes('pagedmembers') ? { status: 200, body: { members } } : undefined,
  );
  await once();
  expect(postedTo('meeting-1')[0]).toContain('Maja Lund spørger');
});

test('a no that the organiser could not be told of is told with the next press, and not taken for told', async () => {
  const { consentId } = await ask();
  const pagedMembers = { status: 200, body: { members } };
  up.connector.answer((sent) =>
    sent.path.includes('pagedmembers')
      ? pagedMembers
      : sent.method === 'POST' && !sent.path.includes('meeting-1')
        ? { status: 403, body: {} }
        : undefined,
  );
  expect(await press('karen', 'meeting.consent.refuse', { consentId })).toContain('Sig det selv');
  expect(await press('karen', 'meeting.consent.refuse', { consentId })).toContain('Sig det selv');
  await up.bot.post('maja', { type: 'typing' });
  up.connector.answer((sent) => (sent.path.includes('pagedmembers') ? pagedMembers : undefined));
  expect(await press('karen', 'meeting.consent.refuse', { consentId })).not.toContain('Sig det selv');
});

test('a no that is given while the organiser is told of a yes stays the last word', async () => {
  const store = tablesConsentStore(up.bot.storage.consents);
  const { consentId = '' } = await ask();
  const yes = { person: people.karen, consents: true, at: '2026-07-01T22:30:01.000Z', untold: true };
  await store.answer(consentId, yes);
  await store.answer(consentId, { ...yes, consents: false, at: '2026-07-01T22:30:02.000Z' });
  await store.noteTold(consentId, yes);
  expect((await store.get(consentId))?.answers).toMatchObject([{ consents: false, untold: true }]);
});

test('a question that came to no chat is posted with the next press, and is not said to have been asked', async () => {
  await pressCard('maja', 'meeting.consent.ask', 'a-slow-card');
  const [first = ''] = postedTo('meeting-1');
  const consentId = /"consentId":"([^"]+)"/.exec(first)?.[1] ?? '';
  await pressCard('maja', 'meeting.consent.ask', 'a-slow-card');
  expect(postedTo('meeting-1')).toHaveLength(1);
  const asked = { id: consentId, organiser: people.maja, chatId: 'meeting-1' };
  const content = JSON.stringify({ ...asked, askedAt: '2026-07-01T22:29:00.000Z' });
  await up.bot.storage.consents.updateEntity(
    { partitionKey: consentId, rowKey: 'question', content },
    'Merge',
  );
  await pressCard('maja', 'meeting.consent.ask', 'a-slow-card');
  expect(postedTo('meeting-1')).toHaveLength(2);
  await pressCard('maja', 'meeting.consent.ask', 'a-slow-card');
  expect(postedTo('meeting-1')).toHaveLength(2);
});
