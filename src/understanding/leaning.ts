import type { Reading } from './reading';
import { eachTrait, wordTrait } from './traits';
import { type Field, firstPlace, type Learned, learned, places, type Value, weighed } from './weights';
import type { Word } from './words';

/** What the words of a message lean to in one field: a score for each value, and the words that weigh most for one. */
export type Leaning<T> = { scores: readonly number[]; wordsFor: (value: T) => string };
export type Leanings = { [F in Field]: Leaning<Value<F>> };

/** The row of a trait that weights are known for, and the place of its word. */
type Known = { row: number; at: number };

/**
 * Weighs the words of a message; a message of which no whole word is known leans nowhere. The same words lean the
 * same way, and the time is linear in them.
 */
export const leaningsOf = (reading: Reading, by: Learned = learned()): Leanings | undefined => {
  const { words } = reading;
  if (!words.some(({ form }) => by.rowOf(wordTrait(form)))) return undefined;
  const known: Known[] = [];
  eachTrait(reading, (trait, at) => {
    const row = by.rowOf(trait);
    if (row !== undefined) known.push({ row, at });
  });
  const scores = scoresOf(known, by);
  const leaning = <F extends Field>(field: F): Leaning<Value<F>> => {
    const first = firstPlace[field];
    const values: readonly string[] = weighed[field];
    return {
      scores: scores.slice(first, first + values.length),
      wordsFor: (value) => wordsFor(first + values.indexOf(value), known, words, by),
    };
  };
  return { intent: leaning('intent'), medium: leaning('medium'), setting: leaning('setting') };
};

/** The more traits, the less each weighs, so that a long story is not surer than a short one. */
const scoresOf = (known: readonly Known[], { unit, table }: Learned): number[] => {
  const count = places.length;
  const sums = new Int32Array(count);
  for (const { row } of known) {
    for (let place = 0; place < count; place += 1)
      sums[place] = (sums[place] ?? 0) + (table[row * count + place] ?? 0);
  }
  const scale = 1 / Math.sqrt(Math.max(1, known.length));
  return places.map((_, place) => unit * ((table[place] ?? 0) + (sums[place] ?? 0) * scale));
};

const mostShown = 3;

/** The words that speak most for what stands at a place, in the order of the message. */
const wordsFor = (
  wanted: number,
  known: readonly Known[],
  words: readonly Word[],
  { table }: Learned,
): string => {
  const steps = words.map(() => 0);
  for (const { row, at } of known) steps[at] = (steps[at] ?? 0) + (table[row * places.length + wanted] ?? 0);
  const most = [...steps.entries()]
    .filter(([, one]) => one > 0)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostShown)
    .map(([at]) => at);
  return inOrder(most, words);
};

/** What stands together is shown together; dots stand for what is left out. */
const inOrder = (shown: readonly number[], words: readonly Word[]): string =>
  shown
    .toSorted((one, other) => one - other)
    .map((at, nth, all) => {
      const before = all[nth - 1];
      const gap = before === undefined ? '' : at === before + 1 ? ' ' : ' … ';
      return `${gap}${words[at]?.said ?? ''}`;
    })
    .join('');
