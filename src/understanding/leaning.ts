import { valueAt } from './number-table';
import { prepared } from './prepared';
import type { Reading } from './reading';
import { eachTrait, traitNumber } from './traits';
import { type Field, firstPlace, type Learned, places, type Value, weighed, weightOf } from './weights';
import type { Word } from './words';

/** What the words of a message lean to in one field: a score for each value, and the words that weigh most for one. */
export type Leaning<T> = { scores: readonly number[]; wordsFor: (value: T) => string };
export type Leanings = { [F in Field]: Leaning<Value<F>> };

/** The traits that weights are known for: the row of each, and the place of its word. */
type Known = { rows: number[]; places: number[] };

/**
 * Weighs the words of a message; a message of which no whole word is known leans nowhere. The same words lean the
 * same way, and the time is linear in them.
 */
export const leaningsOf = (reading: Reading, by: Learned = prepared().learned): Leanings | undefined => {
  const { words } = reading;
  const known: Known = { rows: [], places: [] };
  let isAnyWord = false;
  eachTrait(reading, (lead, word, from, to, at) => {
    const row = valueAt(by.rows, traitNumber(lead, word, from, to));
    if (row === undefined) return;
    known.rows.push(row);
    known.places.push(at);
    isAnyWord ||= lead === '' && to - from === word.length;
  });
  if (!isAnyWord) return undefined;
  const scores = scoresOf(known, by);
  const leaning = <F extends Field>(field: F): Leaning<Value<F>> => {
    const first = firstPlace(field);
    const values: readonly string[] = weighed[field];
    return {
      scores: scores.slice(first, first + values.length),
      wordsFor: (value) => wordsFor(first + values.indexOf(value), known, words, by),
    };
  };
  return {
    intent: leaning('intent'),
    medium: leaning('medium'),
    setting: leaning('setting'),
    sharing: leaning('sharing'),
    threatening: leaning('threatening'),
    participant: leaning('participant'),
  };
};

/** The more traits, the less each weighs, so that a long story is not surer than a short one. */
const scoresOf = ({ rows }: Known, { unit, steps }: Learned): number[] => {
  const count = places.length;
  const sums = new Int32Array(count);
  for (const row of rows) {
    const from = row * count;
    for (let place = 0; place < count; place += 1)
      sums[place] = (sums[place] ?? 0) + weightOf(steps[from + place] ?? 0);
  }
  const scale = 1 / Math.sqrt(Math.max(1, rows.length));
  return places.map((_, place) => unit * (weightOf(steps[place] ?? 0) + (sums[place] ?? 0) * scale));
};

const mostShown = 3;

/** The words that speak most for what stands at a place, in the order of the message. */
const wordsFor = (wanted: number, known: Known, words: readonly Word[], { steps }: Learned): string => {
  const weights = words.map(() => 0);
  known.rows.forEach((row, nth) => {
    const at = known.places[nth] ?? 0;
    weights[at] = (weights[at] ?? 0) + weightOf(steps[row * places.length + wanted] ?? 0);
  });
  const most = [...weights.entries()]
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
