import { people } from '../support/bot';
import { runningBot } from '../support/running-bot';

const up = runningBot();

beforeEach(() => up.connector.sent.splice(0));

const press = (verb: string, data: object) => up.bot.press('maja', verb, data);
const lastCard = (name = 'maja') => {
  const sent = up.connector.sent.findLast(({ path }) => path.includes(`chat-${name}`));
  return JSON.stringify(sent?.attachments?.[0]?.content ?? {});
};
/** The note is the one message without a card; other people’s cards may come beside it. */
const noteText = () => up.connector.sent.find(({ text }) => text)?.text;
const told = { facts: { medium: 'audio', setting: 'office_meeting' }, rules: ['audio-participant'] };
const nothing = { agreed: '', criteria: '', threatening: '', consent: '', purpose: '', alternative: '' };

test('on a phone that sends empty choices, the note is written all the same', async () => {
  await press('note.write', { ...told, ...nothing, place: 'Kontoret' });
  expect(noteText()).toContain('Sted: Kontoret');
});

test('on a phone that sends empty choices, the leader is told all the same', async () => {
  const draft = { ...told, ...nothing, recipient: people.karen.id };
  const { card } = await up.bot.press('per', 'leader.send', draft);
  expect(card).toContain('Sendt til Karen Holm');
});

test('one who presses for the answer of the meeting check with nothing chosen sees where to choose', async () => {
  const asked = await press('meeting.check', {});
  expect(asked.card).not.toContain('Vælg et svar.');
  expect(asked.card).toContain('"checked":true');
  const { card } = await press('meeting.check', { ...nothing, checked: true });
  expect(card.split('Vælg et svar.')).toHaveLength(4);
});

test.each<[string, unknown]>([
  ['nothing', {}],
  ['no value', undefined],
  ['an action that is empty', { action: {} }],
  ['an action without a type or data', { action: { verb: 'answer', data: null } }],
])('a press that sends %s is answered with a card that says what to do', async (_what, value) => {
  const answer = await up.bot.post('maja', { type: 'invoke', name: 'adaptiveCard/action', value });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toMatch(/Jeg kunne ikke læse kortet|Hvad optages/);
});

test('facts that are sent as not known are not known', async () => {
  const open = { medium: 'audio', setting: null, participant: null, when: null };
  expect((await press('answer', { facts: open })).card).toContain('Ikke strafbart');
});

test('a criterion that comes twice stands once in the note', async () => {
  await press('note.write', { ...told, criteria: 'memory, memory,companion' });
  expect(noteText()?.split('kan huske')).toHaveLength(2);
});

test('what looks like a template in an employee’s own words comes back as she wrote it, and nothing is lost', async () => {
  const message = 'prisen er ${pris} og nummeret 010190-1234';
  const held = await press('leader.send', { ...told, recipient: people.karen.id, message });
  expect(held.card).toContain('ligner et CPR-nummer');
  expect(held.card).toContain('prisen er $ {pris} og nummeret');
  const note = await press('note.write', { ...told, background: message });
  expect(note.card).toContain('prisen er $ {pris} og nummeret');
});

test('a long message is kept through the search for another leader, in a card that a phone can show', async () => {
  const message = 'å'.repeat(2000);
  const { card } = await press('leader.search', { ...told, message, query: 'le' });
  expect(card).toContain('leader.choose');
  expect(card.split(message)).toHaveLength(2);
  expect(Buffer.byteLength(card)).toBeLessThanOrEqual(20 * 1024);
});

test('a CPR number is looked up nowhere', async () => {
  const { card } = await press('leader.search', { ...told, query: '010190-1234' });
  expect(card).toContain('ligner et CPR-nummer');
});

test('one who chose herself chooses another, and her message is still there', async () => {
  const { card } = await press('leader.send', { ...told, recipient: people.maja.id, message: 'min besked' });
  expect(card).toContain('Det er dig selv');
  expect(card).toContain('"message":"min besked"');
  expect(card).toContain('"verb":"leader.search"');
});

test('a note that is not named is not said to be deleted', async () => {
  expect((await press('note.delete', {})).card).toContain('slet det selv');
});

test('one who only mentions the bot, or sends a picture alone, is told what it is for', async () => {
  const mention = { type: 'mention', text: '<at>Bot</at>', mentioned: { id: '28:bot', name: 'Bot' } };
  await up.bot.post('maja', { type: 'message', text: '<at>Bot</at> ', entities: [mention] });
  expect(lastCard()).toContain('Jeg hjælper ansatte');
  await up.bot.post('maja', { type: 'message', attachments: [{ contentType: 'image/png' }] });
  expect(lastCard()).toContain('Jeg hjælper ansatte');
});

test('a button of an older client with a blank text beside its data is a button', async () => {
  await up.bot.post('maja', { type: 'message', text: ' ', value: { verb: 'guideline' } });
  expect(lastCard()).toContain('19. maj 2025');
});

test.each([
  ['', [{ type: 'clientInfo', locale: 'en-GB' }], 'Only with consent'],
  [undefined, [{ type: 'clientInfo', locale: 5 }], 'Kun med samtykke'],
  [undefined, [{ type: 'clientInfo', locale: null }], 'Kun med samtykke'],
])('with the locale %j and the client’s %j the answer is "%s"', async (locale, entities, words) => {
  await up.bot.post('emil', {
    type: 'message',
    text: 'han filmer mig hjemme hos borgeren',
    locale,
    entities,
  });
  expect(lastCard('emil')).toContain(words);
});

test.each([
  { type: 'messageUpdate', text: 'rettet' },
  { type: 'messageDelete' },
  { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
  { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] },
  { type: 'event', name: 'application/vnd.microsoft.meetingStart', value: {} },
])('to %j nobody is answered, and nothing fails', async (activity) => {
  expect((await up.bot.post('maja', activity)).status).toBe(200);
  expect(lastCard()).toBe('{}');
});

test('a new version of the app greets nobody again, and is no farewell', async () => {
  await up.bot.say('maja', 'hej');
  up.connector.sent.splice(0);
  await up.bot.post('maja', { type: 'installationUpdate', action: 'remove-upgrade' });
  await up.bot.post('maja', { type: 'installationUpdate', action: 'add-upgrade' });
  expect(lastCard()).toBe('{}');
  const { reference } = await up.bot.storage.people.getEntity(people.maja.id, 'contact');
  expect(reference).toContain('chat-maja');
  await up.bot.post('maja', { type: 'installationUpdate', action: 'add' });
  expect(lastCard()).toContain('Jeg hjælper ansatte');
});

test('an app that is removed from a team is still the way to the person who removed it', async () => {
  await up.bot.say('maja', 'hej');
  const team = { conversation: { id: 'team-1', conversationType: 'channel', isGroup: true } };
  await up.bot.post('maja', { ...team, type: 'installationUpdate', action: 'remove' });
  const { reference } = await up.bot.storage.people.getEntity(people.maja.id, 'contact');
  expect(reference).toContain('chat-maja');
});

test.each(['constructor', '__proto__', 'toString'])('"%s" is a message like any other', async (text) => {
  await up.bot.say('maja', text);
  expect(lastCard()).toContain('Det ved jeg ikke noget om');
});

test('an old card gives back what one wrote on it, but no CPR number, and says none of it aloud', async () => {
  const old = { ...told, guidelineVersion: '2020-01-01', message: 'Han stod tæt på' };
  const { card } = await press('leader.send', { ...old, place: 'hos 010190-1234' });
  expect(card).toContain('Han stod tæt på');
  expect(card).not.toContain('010190');
  expect(JSON.parse(card).speak).not.toContain('Han stod');
});
