import { valueAt } from './number-table';
import type { Reading } from './reading';
import { eachTraitAmongWords, eachWord, traitNumber } from './traits';
import { addRow, type Learned } from './weights';
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
 * What stands in each hidden unit, 0 or more. The more traits, the less each weighs, so that a long story is not surer
 * than a short one.
 */
export const hiddenOf = ({ byWord, among }: MessageWeights, learned: Learned): Float64Array => {
  const { unit, hiddenBias } = learned;
  const sums = new Int32Array(hiddenBias.length);
  let count = among.length;
  for (const { weights } of byWord) {
    addTo(sums, weights.sums);
    count += weights.count;
  }
  for (const { row } of among) addRow(learned, row, sums);
  const scale = unit / Math.sqrt(Math.max(1, count));
  const hidden = new Float64Array(sums.length);
  for (let at = 0; at < sums.length; at += 1)
    hidden[at] = Math.max(0, (hiddenBias[at] ?? 0) + (sums[at] ?? 0) * scale);
  return hidden;
};

/** A score for each value that is weighed. */
export const scoresOf = (hidden: Float64Array, { outputs, outputBias }: Learned): Float64Array => {
  const scores = outputBias.slice();
  const width = hidden.length;
  for (let unit = 0; unit < width; unit += 1) {
    const held = hidden[unit] ?? 0;
    if (held === 0) continue;
    for (let place = 0; place < scores.length; place += 1)
      scores[place] = (scores[place] ?? 0) + held * (outputs[place * width + unit] ?? 0);
  }
  return scores;
};

const addTo = (sums: Int32Array, others: Int32Array): void => {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (others[at] ?? 0);
};
