import { valueAt } from './number-table';
import type { Reading } from './reading';
import { eachTraitAmongWords, eachWord, traitNumber } from './traits';
import { addRow, type Learned, places, weightAt } from './weights';
import type { WordWeights } from './word-weights';

/** What is known to weigh in a message: what each different word does, and the rows of what lies among them, by place. */
export type MessageWeights = {
  byWord: { weights: WordWeights; at: number }[];
  among: { row: number; at: number }[];
};

/** Finds what is known to weigh in a message. */
export const weightsIn = (
  reading: Reading,
  wordWeights: (form: string) => WordWeights,
  learned: Learned,
): MessageWeights => {
  const known: MessageWeights = { byWord: [], among: [] };
  eachWord(reading, (form, at) => known.byWord.push({ weights: wordWeights(form), at }));
  eachTraitAmongWords(reading, (lead, word, from, to, at) => {
    const row = valueAt(learned.rows, traitNumber(lead, word, from, to));
    if (row !== undefined) known.among.push({ row, at });
  });
  return known;
};

/**
 * A score for each value that is weighed. The more traits, the less each weighs, so that a long story is not surer than
 * a short one.
 */
export const scoresOf = ({ byWord, among }: MessageWeights, learned: Learned): number[] => {
  const sums = new Int32Array(places.length);
  for (const { weights } of byWord) addTo(sums, weights.sums);
  for (const { row } of among) addRow(learned, row, sums);
  const count = byWord.reduce((all, { weights }) => all + weights.count, among.length);
  const scale = 1 / Math.sqrt(Math.max(1, count));
  return places.map((_, place) => learned.unit * (weightAt(learned, 0, place) + (sums[place] ?? 0) * scale));
};

const addTo = (sums: Int32Array, others: Int32Array): void => {
  for (let place = 0; place < sums.length; place += 1)
    sums[place] = (sums[place] ?? 0) + (others[place] ?? 0);
};
