import { readFragment } from '../../bot/tab/note/note-fragment';
import { noFacts } from '../../src/facts';
import { odder } from '../odder';
import { runningBot } from '../support/running-bot';

const publicUrl = 'https://optagevejleder.example.dk';
const up = runningBot([], { publicUrl });

const sent = {
  verb: 'note',
  msteams: { type: 'task/fetch' },
  facts: { ...noFacts, medium: 'audio', setting: 'office_meeting' },
  rules: ['audio-participant'],
  episodeAt: '2026-07-01T22:30:00.000Z',
  guidelineVersion: odder.version,
  place: 'Stuen på 1. sal',
  background: 'Datteren ville høre med: "æøå" & 100 %',
  criteria: 'memory,companion',
};

const opened = async (data: object, name = 'task/fetch') => {
  const answer = await up.bot.post('maja', { type: 'invoke', name, value: { data } });
  const body = (await answer.json()) as { task: { value: { url?: string; card?: object } } };
  return { status: answer.status, value: body.task.value };
};

test('the note opens as a page, with what was typed in the part of the address that is sent to nobody', async () => {
  const { status, value } = await opened(sent);
  expect(status).toBe(200);
  const url = new URL(value.url ?? '');
  expect(`${url.origin}${url.pathname}${url.search}`).toBe(`${publicUrl}/tab/note?lang=da`);
  expect(readFragment(url.hash)).toEqual({
    facts: sent.facts,
    rules: sent.rules,
    episodeAt: sent.episodeAt,
    place: sent.place,
    background: sent.background,
    criteria: ['memory', 'companion'],
  });
  expect(up.connector.sent).toEqual([]);
});

test('the button stands on the note’s card, and gives the card again with what was typed where there are no dialogs', async () => {
  const { card } = await up.bot.press('maja', 'note', sent);
  expect(card).toContain('"msteams":{"type":"task/fetch"}');
  await up.bot.post('maja', { type: 'message', value: sent });
  expect(JSON.stringify(up.connector.sent)).toContain('Stuen på 1. sal');
});

test('an old card, and something that is no note, get a card that says so', async () => {
  expect(JSON.stringify(await opened({ ...sent, guidelineVersion: '1' }))).toContain('ældre udgave');
  expect(JSON.stringify(await opened({ verb: 'note', facts: { medium: 'smell' } }))).toContain(
    'kunne ikke læse',
  );
});

test.each(['', '#', '#%', '#{"facts":{}}', `#${encodeURIComponent('{"facts":{"medium":"smell"}}')}`])(
  'an address with "%s" holds no note',
  (fragment) => {
    expect(readFragment(fragment)).toBeUndefined();
  },
);

test.each([
  ['a CPR number', 'Borgeren 010190-1234', 'ligner et CPR-nummer'],
  ['more than there is room for', 'æ'.repeat(2001), 'Teksten er for lang'],
])(
  '%s goes into no address: the card comes back with a word at its field',
  async (_what, background, word) => {
    const { value } = await opened({ ...sent, background });
    expect(value.url).toBeUndefined();
    const card = JSON.stringify(value.card);
    expect(card).toContain(word);
    expect(card).not.toContain('Action.Execute');
    const mended = await opened({ ...sent, verb: 'note.write' }, 'task/submit');
    expect(mended.value.url).toContain('/tab/note?lang=da#');
  },
);
