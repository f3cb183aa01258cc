import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type Name, people, until } from '../support/bot';
import { runningBot } from '../support/running-bot';

const up = runningBot(['maja', 'karen']);

beforeEach(() => up.connector.sent.splice(0));

const raw = (
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
  path = '/api/messages',
) =>
  fetch(`${up.bot.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

/** Each in turn, so that the rate limit is not what answers. */
const colleagues: Name[] = ['maja', 'karen', 'emil'];
let turn = 0;
const somebody = (): Name => {
  turn += 1;
  return colleagues[turn % colleagues.length] ?? 'emil';
};

const alive = async () => expect((await fetch(`${up.bot.url}/healthz`)).status).toBe(200);

type Sent = [
  what: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
  status: number,
];

const refusedUnread: Sent[] = [
  ['what is not gzip and says it is', 'no gzip at all', { 'content-encoding': 'gzip' }, 415],
  ['a gzip bomb', new Uint8Array(gzipSync('x'.repeat(50_000_000))), { 'content-encoding': 'gzip' }, 415],
  ['a form', 'type=message', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['a file', '--b\r\n\r\n\r\n--b--', { 'content-type': 'multipart/form-data; boundary=b' }, 415],
  ['a table', 'type,text\nmessage,hej', { 'content-type': 'text/csv' }, 415],
  ['300 KB', JSON.stringify({ text: 'x'.repeat(300_000) }), {}, 413],
];

test.each<Sent>([
  ...refusedUnread,
  ['nothing', '', {}, 400],
  ['a list', '[]', {}, 400],
  ['a number', '7', {}, 400],
  ['null', 'null', {}, 400],
  ['128,000 lists in each other', `${'['.repeat(128_000)}${']'.repeat(128_000)}`, {}, 400],
  ['a broken body', '{"type":"message"', {}, 400],
])(
  '%s instead of an activity is refused in words, and the process lives',
  async (_what, body, headers, status) => {
    const answer = await raw(body, headers);
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toBe('');
    await alive();
  },
);

const withBody = [
  '/api/messages',
  '/api/training',
  '/api/meeting/consent',
  '/api/people',
  '/api/reports/1/steps',
];

test.each(
  withBody.flatMap((path) =>
    refusedUnread.map(([what, body, headers, status]) => [path, what, body, headers, status] as const),
  ),
)(
  '%s does not read %s, from nobody who has signed in, and the process lives',
  async (path, _what, body, headers, status) => {
    expect((await raw(body, headers, path)).status).toBe(status);
    await alive();
  },
);

test('a body without a length that does not end is refused as soon as it is too large', async () => {
  const status = await new Promise((done) => {
    const sending = request(`${up.bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
    });
    sending.on('response', (answer) => done(answer.statusCode));
    sending.on('error', () => done('closed'));
    for (let chunk = 0; chunk < 30; chunk += 1) sending.write('x'.repeat(10_000));
    sending.end();
  });
  expect([413, 'closed']).toContain(status);
  await alive();
});

test('20,000 objects in each other, in an activity that is otherwise right, break nothing', async () => {
  const inside = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
  const around = {
    type: 'message',
    text: 'hej',
    from: { id: '29:x' },
    recipient: { id: '28:bot' },
    channelId: 'msteams',
  };
  const activity = JSON.stringify({
    ...around,
    serviceUrl: up.connector.url,
    conversation: { id: 'chat', more: 0 },
  });
  expect((await raw(activity.replace('"more":0', `"more":${inside}`))).status).toBeLessThan(500);
  await alive();
});

const deep = (levels: number): object => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);

test.each<[string, object]>([
  ['a mention of nobody', { type: 'message', text: 'hej', entities: [{ type: 'mention' }] }],
  [
    'a mention without text',
    { type: 'message', text: 'hej', entities: [{ type: 'mention', mentioned: { id: '28:bot' }, text: 5 }] },
  ],
  ['no list of entities', { type: 'message', text: 'hej', entities: null }],
  [
    'a locale that is an object',
    { type: 'message', text: 'hej', entities: [{ type: 'clientInfo', locale: {} }] },
  ],
  ['a name that is an object', { type: 'message', text: 'hej', from: { id: 'x', name: { a: 1 } } }],
  ['a name of 100 KB', { type: 'message', text: 'hej', from: { id: 'x', name: 'x'.repeat(100_000) } }],
  ['a value that is a list', { type: 'message', value: [1, 2] }],
  ['a value that is a number', { type: 'message', value: 5 }],
  ['a value deep in itself', { type: 'message', value: deep(1500) }],
  [
    'a conversation deep in itself',
    { type: 'message', text: 'hej', conversation: { id: 'c', more: deep(1500) } },
  ],
  [
    'a person who is a path',
    { type: 'message', text: 'hej', from: { id: 'x', aadObjectId: "../../a'b#?/" } },
  ],
  ['members that are none', { type: 'conversationUpdate', membersAdded: 5 }],
  ['members without an id', { type: 'conversationUpdate', membersAdded: [{}], membersRemoved: [null] }],
  [
    'a team that is none',
    { type: 'conversationUpdate', channelData: { eventType: 'channelCreated', channel: 5 } },
  ],
  ['a team event', { type: 'conversationUpdate', channelData: { eventType: 'teamRenamed' } }],
  ['no channel data', { type: 'conversationUpdate', channelData: null }],
  ['reactions that are none', { type: 'messageReaction', reactionsAdded: 'x' }],
  ['an event without a name', { type: 'event' }],
  ['a meeting that is none', { type: 'event', name: 'application/vnd.microsoft.meetingStart', value: 5 }],
  ['an installation of something', { type: 'installationUpdate', action: {} }],
  ['a type of the object’s own', { type: '__proto__' }],
  ['an end of the conversation', { type: 'endOfConversation' }],
  ['a command', { type: 'command', name: 'x' }],
  ['a forged address', { type: 'message', text: 'hej', serviceUrl: 'file:///etc/passwd' }],
])('%s in an activity breaks nothing', async (_what, activity) => {
  const answer = await up.bot.post(somebody(), activity);
  expect(answer.status).toBeLessThan(500);
  await alive();
});

const invokes = [
  ...['adaptiveCard/action', 'application/search', 'signin/verifyState', 'signin/tokenExchange'],
  ...['fileConsent/invoke', 'actionableMessage/executeAction', 'handoff/action', 'message/submitAction'],
  ...['composeExtension/queryLink', 'composeExtension/anonymousQueryLink', 'composeExtension/query'],
  ...['composeExtension/selectItem', 'composeExtension/submitAction', 'composeExtension/fetchTask'],
  ...['composeExtension/querySettingUrl', 'composeExtension/setting', 'composeExtension/onCardButtonClicked'],
  ...[
    'task/fetch',
    'task/submit',
    'tab/fetch',
    'tab/submit',
    'config/fetch',
    'config/submit',
    'nobody/knows',
    '__proto__',
  ],
];

const values: object[] = [
  {},
  { action: 'accept' },
  { action: { type: 'Action.Execute', verb: 'answer', data: 'a text' } },
  { action: { type: 'Action.Execute', verb: 'answer', data: [{}] } },
  { action: { type: 'Action.Execute', verb: { a: 1 }, data: null } },
  { action: { type: 'Action.Submit' } },
  { commandId: 5, parameters: 5, messagePayload: 5, data: 5 },
  { parameters: [null], botMessagePreviewAction: 'edit', botActivityPreview: [] },
  { messagePayload: { createdDateTime: '+275760-09-13T00:00:00.001Z' }, data: { episodeAt: 'x' } },
  { data: { facts: { setting: 'constructor' }, rules: ['toString'] } },
  JSON.parse('{"__proto__":{"verb":"mydata"},"constructor":{"prototype":{"polluted":true}}}'),
];

test.each(invokes)(
  'an invoke of the name %s, whatever it holds, is answered and breaks nothing',
  async (name) => {
    for (const value of values) {
      const answer = await up.bot.post(somebody(), { type: 'invoke', name, value });
      await answer.text();
      expect(answer.status === 501 || answer.status < 500).toBe(true);
    }
    expect('polluted' in {}).toBe(false);
    await alive();
  },
);

const episode = {
  facts: { medium: 'image', setting: 'home_visit' },
  rules: ['image-meeting'],
  episodeAt: '2026-07-01T22:30:00Z',
};

test.each<[string, object]>([
  ['texts where objects are', { facts: 'image' }],
  ['objects where texts are', { message: { a: 1 }, recipient: { id: people.karen.id } }],
  ['a list where a text is', { recipient: [people.karen.id] }],
  [
    'keys of the object’s own',
    JSON.parse('{"__proto__":{"recipient":"x"},"constructor":1,"reportId":"toString"}'),
  ],
  ['an id that is a path', { reportId: '../reports', recipient: people.karen.id }],
  ['an id of nobody', { reportId: randomUUID(), recipient: randomUUID() }],
  [
    'an old version of the guideline',
    { ...episode, reportId: randomUUID(), recipient: people.karen.id, guidelineVersion: '1999' },
  ],
])('a report sent with %s is answered with a card, and nothing is sent', async (_what, data) => {
  const { status, card } = await up.bot.press('maja', 'leader.send', { ...episode, ...data });
  expect(status).toBe(200);
  expect(card).toContain('AdaptiveCard');
  expect(card).not.toMatch(/Sendt til|Afleveret til/);
  expect((await up.bot.press('maja', 'cases', {})).card).toContain('ikke sendt noget');
});

test('a card that brings no id of the report makes one report, however often it is pressed', async () => {
  const press = () =>
    up.bot.press('emil', 'leader.send', { ...episode, recipient: people.karen.id }, 'one-card');
  await Promise.all(Array.from({ length: 10 }, press));
  const rows = (await up.bot.press('emil', 'cases', {})).card.match(/"selectAction"/g);
  expect(rows).toHaveLength(1);
});

test('what a forged card claims as the rules of the guideline is neither stored nor sent', async () => {
  const reportId = randomUUID();
  const forged = {
    ...episode,
    rules: ['image-meeting', 'cpr 010190-1234'],
    reportId,
    recipient: people.karen.id,
  };
  await up.bot.press('maja', 'leader.send', forged);
  await until('the card', () => up.connector.sent.find(({ path }) => path.includes('chat-karen')));
  const stored = JSON.stringify(await up.bot.storage.reports.getEntity(reportId, 'report'));
  expect(stored).toContain('image-meeting');
  expect(stored + JSON.stringify(up.connector.sent)).not.toContain('010190');
});

test('a CPR number in a search for a colleague is stopped before it goes to the directory', async () => {
  const { directory } = up.bot;
  const { search } = directory;
  const asked: string[] = [];
  directory.search = (query, limit) => {
    asked.push(query);
    return search(query, limit);
  };
  const reportId = randomUUID();
  await up.bot.press('emil', 'leader.send', { ...episode, reportId, recipient: people.karen.id });
  for (const query of ['Per 010190-1234', 'Per']) {
    const cards = [
      await up.bot.press('emil', 'leader.search', { ...episode, query }),
      await up.bot.press('karen', 'report.forward', { reportId, query }),
    ];
    for (const { card } of cards) expect(card.includes('ligner et CPR-nummer')).toBe(query !== 'Per');
  }
  directory.search = search;
  expect(asked).toEqual(['Per', 'Per']);
});

test('a note that is deleted by the id of somebody else’s message stays within the own chat', async () => {
  await up.bot.press('maja', 'note.delete', { noteId: '../../chat-karen/activities/1' });
  await up.bot.press('maja', 'note.delete', { noteId: '..' });
  const deleted = up.connector.sent.filter(({ method }) => method === 'DELETE');
  expect(deleted).toHaveLength(1);
  for (const { path } of deleted) expect(path).not.toMatch(/conversations\/chat-karen\/|\.\.\//);
});

test('100 KB of text in a field comes back with a word at the field, in a card that is not too large', async () => {
  const { card } = await up.bot.press('per', 'note.write', { ...episode, remarks: 'æ'.repeat(100_000) });
  expect(card).toContain('Teksten er for lang');
  expect(Buffer.byteLength(card)).toBeLessThan(20_000);
});

test('100 KB of message is answered', async () => {
  for (const text of ['må de filme '.repeat(9000), '1 '.repeat(50_000), 'a'.repeat(100_000)]) {
    expect((await up.bot.say('per', text)).status).toBe(200);
  }
});
