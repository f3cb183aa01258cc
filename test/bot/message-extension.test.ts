import { people } from '../support/bot';
import { runningBot } from '../support/running-bot';

const up = runningBot([], { publicUrl: 'https://optagevejleder.example.dk' });

const invoke = async (name: string, value: object) => {
  const answer = await up.bot.post('maja', { type: 'invoke', name: `composeExtension/${name}`, value });
  return { status: answer.status, text: await answer.text() };
};

const search = (query: string) =>
  invoke('query', { commandId: 'guideline', parameters: [{ name: 'query', value: query }] });

test('a colleague searches the guideline from any chat and inserts the card of a rule', async () => {
  const { status, text } = await search('bibliotek');
  expect(status).toBe(200);
  expect(text).toContain('Tilladt i åbningstiden · Bibliotek, Borgerservice og lignende');
  expect(text).toContain('"type":"AdaptiveCard"');
  expect((await search('giraf')).text).toContain('"attachments":[]');
});

test('opened, the search shows the rules before anything is written', async () => {
  const opened = { commandId: 'guideline', parameters: [{ name: 'initialRun', value: 'true' }] };
  expect((await invoke('query', opened)).text).toContain('Kun med samtykke');
});

test('words that commas and question marks part are looked for one by one', async () => {
  expect((await search('film, klassen?')).text).toContain('Kun med samtykke');
});

test('the card of a rule rests on that rule’s facts alone: aimed at an employee, not part of the conversation, no place of several', async () => {
  const aimed = (await search('bibliotek')).text;
  expect(aimed).toContain('"targetsEmployee":true');
  const listening = (await search('lyd')).text;
  expect(listening).toContain('"participant":false');
});

test('a result of the meeting check says whose assessment it rests on, as the check itself does', async () => {
  const { text } = await search('dokumentere');
  expect(text).toContain('Datatilsynet');
});

test('a note is begun from a message, with the time of the message, and given as text to copy', async () => {
  const opened = await invoke('fetchTask', {
    commandId: 'note',
    commandContext: 'message',
    messagePayload: { id: '1', createdDateTime: '2026-07-01T22:30:00Z' },
  });
  expect(opened.text).toContain('2. juli 2026 kl. 00.30');
  expect(opened.text).toContain('"verb":"note.write"');
  for (const unknownInDialogs of ['Action.Execute', 'task/fetch']) {
    expect(opened.text).not.toContain(unknownInDialogs);
  }
  const data = { verb: 'note.write', facts: {}, episodeAt: '2026-07-01T22:30:00Z', place: 'Stuen' };
  const written = await invoke('submitAction', { commandId: 'note', commandContext: 'message', data });
  expect(written.text).toContain('Sted: Stuen');
  expect(up.connector.sent).toEqual([]);
});

test('the extension used in the chat of two colleagues is not where reports are sent, and shows nothing private there', async () => {
  await up.bot.post('karen', { type: 'typing' });
  const own = await up.bot.storage.people.getEntity(people.karen.id, 'contact');
  const conversation = { id: '19:karen_per@unq.gbl.spaces', conversationType: 'personal' };
  const value = { commandId: 'guideline', parameters: [{ name: 'query', value: 'lyd' }] };
  await up.bot.post('karen', { type: 'invoke', name: 'composeExtension/query', value, conversation });
  const kept = await up.bot.storage.people.getEntity(people.karen.id, 'contact');
  expect(kept.reference).toBe(own.reference);
  const data = { verb: 'leader', facts: {}, rules: [] };
  const pressed = { action: { type: 'Action.Execute', verb: 'leader', data } };
  const answer = await up.bot.post('karen', {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: pressed,
    conversation,
  });
  expect(await answer.text()).toContain('Det er kun for dig');
});

test('a message whose time is no text gets a note all the same', async () => {
  const messagePayload = { id: '1', createdDateTime: { toString: null } };
  expect((await invoke('fetchTask', { commandId: 'note', messagePayload })).status).toBe(200);
});
