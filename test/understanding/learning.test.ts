import { type Leaning, leaningsBy } from '../../src/understanding/leaning';
import { read } from '../../src/understanding/read';
import { settled } from '../../src/understanding/settle';
import type { Statements } from '../../src/understanding/statements';
import { traitNumber } from '../../src/understanding/traits';
import { learnedFrom, places, type Value, type Weights, weighed } from '../../src/understanding/weights';
import file from '../../src/understanding/weights.json';
import { markWorths } from '../../src/understanding/worths';
import type { Labelled } from './labels';
import { learnWeights } from './learning/learn-weights';
import { learnedValues } from './learning/learned-values';

const message = (text: string, intent: Labelled['intent'], setting: Labelled['setting']): Labelled => ({
  text,
  lang: 'da',
  intent,
  medium: null,
  setting,
  sharing: false,
  threatening: false,
  targets_employee: false,
  participant: null,
});

const few = [
  message('de optager mig på biblioteket', 'guidance', 'public_area'),
  message('en mand optager på biblioteket', 'guidance', 'public_area'),
  message('på biblioteket optager hun', 'guidance', 'public_area'),
  message('hun optager ude på fortovet', 'guidance', 'outdoors'),
  message('de optager mig ude på fortovet', 'guidance', 'outdoors'),
  message('ude på fortovet optager en mand', 'guidance', 'outdoors'),
  message('kantinen er lukket', 'out_of_scope', null),
  message('er kantinen åben', 'out_of_scope', null),
  message('kantinen', 'out_of_scope', null),
];

const nothing: Statements = {
  intent: [],
  medium: [],
  setting: [],
  sharing: [],
  threatening: [],
  participant: [],
  among: {
    own: false,
    others: false,
    both: false,
    placeAlone: false,
    duty: false,
    negation: false,
    notOnly: false,
    elsewhere: [],
    declined: [],
  },
};
const leaningOf = (text: string, weights: Weights) => leaningsBy(learnedFrom(weights))(read(text));
const settingOf = (text: string, weights: Weights) =>
  settled('setting', nothing, leaningOf(text, weights)?.setting, markWorths());

test('the same messages give the same weights', () => {
  expect(learnWeights(few)).toEqual(learnWeights(few));
});

test('beside a note that is asked for, the place that is said is learned, since the note is filled in with it', () => {
  const either: Labelled['setting'] = ['public_area', null];
  expect(learnedValues(message('notat om hende på biblioteket', 'case_note', either), 'setting')).toEqual([
    'public_area',
  ]);
  expect(learnedValues(message('hun optager måske her', 'guidance', either), 'setting')).toEqual([
    'public_area',
    'none',
  ]);
});

test("a colleague's messages with a new word change what it leans to", () => {
  const more = ['optager mig ved skraldebøtten', 'ved skraldebøtten optager han', 'skraldebøtten'].map(
    (text) => message(text, 'guidance', 'outdoors'),
  );
  expect(leaningOf('skraldebøtten', learnWeights(few))).toBeUndefined();
  expect(settingOf('skraldebøtten', learnWeights([...few, ...more]))).toEqual({
    value: 'outdoors',
    words: 'skraldebøtten',
  });
});

test('a message without a known word leans nowhere, and the phrases decide', () => {
  const leaning = leaningOf('xyzzy', learnWeights(few))?.setting;
  const stated: Statements = { ...nothing, setting: [{ value: 'event', words: 'xyzzy', weight: 1 }] };
  expect(settled('setting', stated, leaning, markWorths())).toEqual({ value: 'event', words: 'xyzzy' });
});

const plain = { sharpness: 1, marks: new Map() };
const worths = {
  intent: plain,
  medium: plain,
  setting: plain,
  sharing: plain,
  threatening: plain,
  participant: plain,
};
const leaning = <F extends 'intent' | 'setting'>(
  field: F,
  scored: Record<string, number>,
): Leaning<Value<F>> => ({
  scores: Float64Array.from(weighed[field], (value) => scored[value] ?? -9),
  wordsFor: () => 'words',
});

test('one who tells of somebody else’s recording gets the rule, unless the words lean far to an errand', () => {
  const told: Statements = {
    ...nothing,
    intent: [{ value: 'guidance', words: 'filmed me', weight: 1 }],
    among: { ...nothing.among, others: true },
  };
  const intentOf = (caseNote: number, statements: Statements) =>
    settled('intent', statements, leaning('intent', { case_note: caseNote, guidance: 0 }), worths).value;
  expect(intentOf(0.5, told)).toBe('guidance');
  expect(intentOf(1, told)).toBe('case_note');
  expect(intentOf(0.5, { ...told, among: nothing.among })).toBe('case_note');
});

test('no rule is shown in doubt of whether one is asked for, and no place in doubt of which', () => {
  const intentOf = (guidance: number, stated: Statements['intent'] = []) =>
    settled('intent', { ...nothing, intent: stated }, leaning('intent', { guidance, cases: 0 }), worths)
      .value;
  const help = [{ value: 'help' as const, words: 'hjælp', weight: 1 }];
  expect(intentOf(4)).toBe('guidance');
  expect(intentOf(1)).toBe('cases');
  expect(intentOf(1, help)).toBe('guidance');
  expect(intentOf(0.2, help)).toBe('cases');
  expect(intentOf(-1)).toBe('cases');
  const place = (outdoors: number) =>
    settled('setting', nothing, leaning('setting', { outdoors, event: 0 }), worths).value;
  expect(place(2)).toBe('outdoors');
  expect(place(0.7)).toBe('none');
});

test('the weights that are kept are of the values that are weighed', () => {
  expect(file.values).toEqual(places);
  expect(file.outputs.map((units) => units.length)).toEqual(places.map(() => file.hiddenBias.length));
  const letters = new RegExp(`^[(-[\\]-y]{${file.hiddenBias.length}}$`);
  expect(Object.entries(file.traits).filter(([, embedding]) => !letters.test(embedding))).toEqual([]);
});

test('no two traits that weights are kept for have the same number', () => {
  const numbers = Object.keys(file.traits).map((name) => traitNumber('', name, 0, name.length));
  expect(new Set(numbers).size).toBe(numbers.length);
});
