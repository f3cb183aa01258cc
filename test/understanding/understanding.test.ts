import { join } from 'node:path';
import fc from 'fast-check';
import { understand } from '../../src/understanding/understand';
import { judge } from './judging';
import { readLabelled } from './labels';

const messages = (file: string) => readLabelled(join(__dirname, 'messages', file));
const factsOf = (text: string) => {
  const { intent, facts } = understand(text);
  return { intent, facts };
};

test('of the messages that it was tuned with, four in five are right in intent, medium and setting at once', () => {
  const judged = messages('tune.jsonl').map(judge);
  expect(judged.filter(({ right }) => right.three).length / judged.length).toBeGreaterThan(0.8);
});

test('of the messages kept aside, more than six in ten are', () => {
  const judged = messages('aside.jsonl').map(judge);
  expect(judged.filter(({ right }) => right.three).length / judged.length).toBeGreaterThan(0.6);
});

test.each([
  ['saa filmer han igen, maa han det', 'image', undefined],
  ['telefonfilmning', 'image', undefined],
  ['hun har sat et stuekamera op', 'image', 'home_surveillance'],
  ['ikke video, kun lyd, hjemme hos borgeren', 'audio', 'home_visit'],
  ['han lydoptog os på jobcentret', 'audio', 'office_meeting'],
  ['the son take video when i help him at his home', 'image', 'home_visit'],
  ['borgeren vil optage mødet på rådhuset', undefined, 'office_meeting'],
] as const)('"%s" is %s in %s', (text, medium, setting) => {
  expect(factsOf(text)).toMatchObject({ intent: 'guidance', facts: { medium, setting } });
});

test.each([
  'hun er meget optaget i dag',
  'hvornår er optagelsesprøven',
  'filmaften for de ældre på fredag',
  'for the record I was there',
  'et optog gennem byen',
])('"%s" only looks like a question about recording', (text) => {
  expect(understand(text).intent).toBe('out_of_scope');
});

test('every fact names the words that it came from', () => {
  const { evidence } = understand('sønnen filmer mig hjemme hos borgeren');
  expect(evidence.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['medium', 'setting']));
  expect(evidence.find(({ fact }) => fact === 'medium')?.words).toBe('filmer');
});

const texts = fc.constantFrom(...messages('tune.jsonl').map(({ text }) => text));

test('capital letters change nothing', () => {
  fc.assert(
    fc.property(texts, (text) => expect(factsOf(text.toUpperCase())).toEqual(factsOf(text.toLowerCase()))),
    { seed: 1, numRuns: 150 },
  );
});

test('emoji and marks around it change nothing', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('😡', '!!!', ' …', '\n', ' 🙏🙏'), (text, mark) =>
      expect(factsOf(`${mark}${text}${mark}`)).toEqual(factsOf(text)),
    ),
    { seed: 1, numRuns: 150 },
  );
});

test('whatever is written, and however long, it is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), (text) => {
      expect(understand(text).intent).toBeTruthy();
    }),
    { seed: 1, numRuns: 200 },
  );
});

test.each([
  ['the same words again and again', 'ikke optage filme '.repeat(400)],
  ['one endless word', 'optagelses'.repeat(2000)],
  ['ten thousand emoji', '😡'.repeat(10_000)],
  ['mixed scripts', 'filмер オプ '.repeat(1000)],
])('%s is read to its end', (_what, text) => {
  expect(understand(text).intent).toBeTruthy();
});
