import { makeVocabulary, type Vocabulary } from './vocabulary';
import { type Learned, learnedFrom } from './weights';
import file from './weights.json';

/** What is made once of the vocabulary's files and of the learned weights, and is plain data. */
export type Prepared = { vocabulary: Vocabulary; learned: Learned };

let ready: Prepared | undefined;

/** Made when it is first asked for; the build makes it beforehand (`bot/build/prepared-beforehand.ts`). */
export const prepared = (): Prepared => {
  ready ??= { vocabulary: makeVocabulary(), learned: learnedFrom(file) };
  return ready;
};
