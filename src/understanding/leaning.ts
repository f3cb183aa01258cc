import { hiddenOf, scoresOf, weightsIn } from './message-weights';
import { prepared } from './prepared';
import type { Reading } from './reading';
import { remembering } from './remembering';
import { spokenFor, tellingWords } from './telling-words';
import { type Field, firstPlace, type Learned, type Value, weighed } from './weights';
import { wordWeightsBy } from './word-weights';

/** What the words of a message lean to in one field: a score for each value, and the words that weigh most for one. */
export type Leaning<T> = { scores: Float64Array; wordsFor: (value: T) => string };
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
    const hidden = hiddenOf(weights, learned);
    const scores = scoresOf(hidden, learned);
    const leaning = <F extends Field>(field: F): Leaning<Value<F>> => {
      const first = firstPlace(field);
      const values: readonly string[] = weighed[field];
      const span = [first, first + values.length] as const;
      return {
        scores: scores.subarray(...span),
        wordsFor: (value) => {
          const spoken = spokenFor(first + values.indexOf(value), span, hidden, learned);
          return tellingWords(weights, spoken, reading.words, learned);
        },
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
