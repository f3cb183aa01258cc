import { scoresOf, weightsIn } from './message-weights';
import { prepared } from './prepared';
import type { Reading } from './reading';
import { remembering } from './remembering';
import { tellingWords } from './telling-words';
import { type Field, firstPlace, type Learned, type Value, weighed } from './weights';
import { wordWeightsBy } from './word-weights';

/** What the words of a message lean to in one field: a score for each value, and the words that weigh most for one. */
export type Leaning<T> = { scores: readonly number[]; wordsFor: (value: T) => string };
export type Leanings = { [F in Field]: Leaning<Value<F>> };

/**
 * Weighs the words of messages by what was learned; a message of which no whole word is known leans nowhere. The same
 * words lean the same way, and the time is linear in them.
 */
export const leaningsBy = (learned: Learned): ((reading: Reading) => Leanings | undefined) => {
  const wordWeights = remembering(wordWeightsBy(learned));
  return (reading) => {
    const weights = weightsIn(reading, wordWeights, learned);
    if (!weights.byWord.some((word) => word.weights.isWhole)) return undefined;
    const scores = scoresOf(weights, learned);
    const leaning = <F extends Field>(field: F): Leaning<Value<F>> => {
      const first = firstPlace(field);
      const values: readonly string[] = weighed[field];
      return {
        scores: scores.slice(first, first + values.length),
        wordsFor: (value) => tellingWords(first + values.indexOf(value), weights, reading.words, learned),
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
};

let ready: ReturnType<typeof leaningsBy> | undefined;

/** Weighs the words of a message by what the bot has learned. */
export const leaningsOf = (reading: Reading): Leanings | undefined => {
  ready ??= leaningsBy(prepared().learned);
  return ready(reading);
};
