import { media, settings } from '../facts';
import { intents } from '../intents';
import file from './weights.json';

/** What is weighed, field by field; an absent fact is `none`. A value's place is its place in all three together. */
export const weighed = {
  intent: intents,
  medium: ['none', ...media],
  setting: ['none', ...settings],
} as const;
export type Field = keyof typeof weighed;
export type Value<F extends Field> = (typeof weighed)[F][number];

/** Every value that is weighed, by its place. */
export const places = Object.values(weighed).flat();

/** The place of a field's first value. */
export const firstPlace: Record<Field, number> = {
  intent: 0,
  medium: weighed.intent.length,
  setting: weighed.intent.length + weighed.medium.length,
};

/**
 * Learned weights as the file holds them: what speaks for or against each value, in steps of `unit`. A trait's
 * weights are pairs of letters: the value's place from `a` on, and the weight from `B`, which is 0, up or down.
 */
export type Weights = {
  unit: number;
  values: readonly string[];
  bias: string;
  traits: Record<string, string>;
};

const firstLetter = 'a'.charCodeAt(0);
const zero = 'B'.charCodeAt(0);

/** The most steps that a weight has: from `)` to `[`, so that no letter of the file has to be escaped. */
export const mostSteps = 25;

/** The letters of a weight of so many steps for the value at a place. */
export const pairOf = (place: number, steps: number): string =>
  String.fromCharCode(firstLetter + place, zero + Math.max(-mostSteps, Math.min(mostSteps, steps)));

/** Goes through a trait's weights, place by place. */
export const eachWeight = (pairs: string, take: (place: number, steps: number) => void): void => {
  for (let at = 0; at < pairs.length; at += 2)
    take(pairs.charCodeAt(at) - firstLetter, pairs.charCodeAt(at + 1) - zero);
};

/** Weights to look traits up in. */
export type Learned = { unit: number; bias: string; pairsOf: (trait: string) => string | undefined };

/** Makes weights ready to look traits up in. */
export const learnedFrom = ({ unit, bias, traits }: Weights): Learned => {
  const byName = new Map(Object.entries(traits));
  return { unit, bias, pairsOf: (trait) => byName.get(trait) };
};

let ready: Learned | undefined;

/** The weights that the bot understands by; made ready when the first message is weighed. */
export const learned = (): Learned => {
  ready ??= learnedFrom(file);
  return ready;
};
