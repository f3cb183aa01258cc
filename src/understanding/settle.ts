import type { Leaning } from './leaning';
import { type Field, type Value, weighed } from './weights';

/** A field's value and the words of the message that gave it; without words it follows from what is not there. */
export type Given<T> = { value: T; words?: string | undefined };

/**
 * A value that phrases state, and how plainly: 1, but for places, which may be named or only hinted at; below 0 it is
 * spoken of as what is not meant.
 */
export type Stated<T> = Given<T> & { weight: number };

/** How much is made of what the words lean to, beside the phrases. */
const sharpness = 0.8;

/**
 * What a statement of weight 1 is worth, in the score's unit, the logarithm of a share: 3 outweighs what the words
 * hold for twenty times as likely. That nothing is stated is worth less: a phrase that nobody thought of is often why.
 */
const worth: Record<Field, { stated: number; silent: number }> = {
  intent: { stated: 3, silent: 0.5 },
  medium: { stated: 3, silent: 0.5 },
  setting: { stated: 0.9, silent: 1 },
};

/**
 * A value whose share of belief is less than this gives way to the field's first: no fact is stated in doubt. What no
 * phrase states has to be surer.
 */
const least: Record<Field, { stated: number; leaned: number }> = {
  intent: { stated: 0, leaned: 0 },
  medium: { stated: 0.4, leaned: 0.5 },
  setting: { stated: 0.3, leaned: 0.5 },
};

/**
 * Settles a field between what the phrases state, the plainest first, and what the words lean to. Without a leaning
 * the phrases decide; `unsaid` is what follows when they are silent.
 */
export const settled = <F extends Field>(
  field: F,
  statements: readonly Stated<Value<F>>[],
  unsaid: Value<F>,
  leaning: Leaning<Value<F>> | undefined,
): Given<Value<F>> => {
  if (!leaning) return statements.find(({ weight }) => weight > 0) ?? { value: unsaid };
  const value = likeliest(field, statements, unsaid, leaning);
  if (value === 'none') return { value };
  return {
    value,
    words: statements.find((one) => one.value === value && one.weight > 0)?.words ?? leaning.wordsFor(value),
  };
};

const likeliest = <F extends Field>(
  field: F,
  statements: readonly Stated<Value<F>>[],
  unsaid: Value<F>,
  leaning: Leaning<Value<F>>,
): Value<F> => {
  const values: readonly Value<F>[] = weighed[field];
  const { stated, silent } = worth[field];
  const isSilent = statements.every(({ weight }) => weight < 0);
  const bonus = (value: Value<F>): number => {
    if (isSilent && value === unsaid) return silent;
    const weights = statements.filter((one) => one.value === value).map(({ weight }) => weight);
    return weights.length > 0 ? stated * Math.max(...weights) : 0;
  };
  const scores = values.map((value, at) => sharpness * (leaning.scores[at] ?? 0) + bonus(value));
  const highest = Math.max(...scores);
  const share = 1 / scores.reduce((sum, score) => sum + Math.exp(score - highest), 0);
  const best = values[scores.indexOf(highest)] ?? unsaid;
  const isStated = statements.some((one) => one.value === best && one.weight > 0);
  const enough = isStated ? least[field].stated : least[field].leaned;
  return share < enough ? (values[0] ?? unsaid) : best;
};
