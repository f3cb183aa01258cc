import { valueAt } from './number-table';
import { eachTraitOfWord, traitNumber } from './traits';
import { addRow, type Learned } from './weights';

/** What a word by itself adds to each hidden unit, in the learned unit, and how many of its traits are known. */
export type WordWeights = { sums: Int32Array; count: number; isWhole: boolean };

/** Adds up the weights of a word's own traits; `isWhole` when the word itself is known and not only pieces of it. */
export const wordWeightsBy =
  (learned: Learned) =>
  (form: string): WordWeights => {
    const sums = new Int32Array(learned.hiddenBias.length);
    let count = 0;
    let isWhole = false;
    eachTraitOfWord(form, 0, (lead, word, from, to) => {
      const row = valueAt(learned.rows, traitNumber(lead, word, from, to));
      if (row === undefined) return;
      addRow(learned, row, sums);
      count += 1;
      isWhole ||= to - from === word.length;
    });
    return { sums, count, isWhole };
  };
