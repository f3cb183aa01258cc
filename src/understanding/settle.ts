import type { Leaning } from './leaning';
import { type Field, type Value, weighed } from './weights';

/** A field's value and the words of the message that gave it; without words it follows from what is not there. */
export type Given<T> = { value: T; words?: string | undefined };

/** How much is made of what the words lean to, beside the phrases. */
const sharpness = 0.7;

/**
 * What the phrases' value is worth, in the score's unit, the logarithm of a share: 2 outweighs what the words hold
 * for seven times as likely. Silence is worth little, since a phrase nobody thought of is its usual reason.
 */
const worth: Record<Field, { stated: number; silent: number }> = {
  intent: { stated: 3, silent: 0.5 },
  medium: { stated: 3, silent: 1 },
  setting: { stated: 2, silent: 0.5 },
};

/** A value whose share of belief is less than this gives way to the field's first: no wrong fact is stated in doubt. */
const least: Record<Field, number> = { intent: 0, medium: 0.55, setting: 0.45 };

/** Settles a field between what the phrases state and what the words lean to; without a leaning, the phrases decide. */
export const settled = <F extends Field>(
  field: F,
  phrased: Given<Value<F>>,
  leaning: Leaning<Value<F>> | undefined,
): Given<Value<F>> => {
  if (!leaning) return phrased;
  const value = likeliest(field, phrased, leaning);
  return value === phrased.value && phrased.words ? phrased : { value, words: leaning.wordsFor(value) };
};

const likeliest = <F extends Field>(
  field: F,
  { value, words }: Given<Value<F>>,
  leaning: Leaning<Value<F>>,
): Value<F> => {
  const values: readonly Value<F>[] = weighed[field];
  const bonus = worth[field][words ? 'stated' : 'silent'];
  const scores = values.map((one, at) => sharpness * (leaning.scores[at] ?? 0) + (one === value ? bonus : 0));
  const highest = Math.max(...scores);
  const share = 1 / scores.reduce((sum, score) => sum + Math.exp(score - highest), 0);
  return values[share < least[field] ? 0 : scores.indexOf(highest)] ?? value;
};
