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

/**
 * Weights to weigh with, in one table: a row of one weight in steps for each value; the first row is of the values
 * by themselves, and each trait has one.
 */
export type Learned = { unit: number; table: Int8Array; rowOf: (trait: string) => number | undefined };

/** Makes weights ready to weigh with. */
export const learnedFrom = ({ unit, bias, traits }: Weights): Learned => {
  const all = Object.entries(traits);
  const table = new Int8Array((all.length + 1) * places.length);
  fill(table, 0, bias);
  all.forEach(([, pairs], at) => {
    fill(table, at + 1, pairs);
  });
  const rows = new Map(all.map(([trait], at) => [trait, at + 1]));
  return { unit, table, rowOf: (trait) => rows.get(trait) };
};

const fill = (table: Int8Array, row: number, pairs: string): void => {
  for (let at = 0; at < pairs.length; at += 2) {
    const place = pairs.charCodeAt(at) - firstLetter;
    table[row * places.length + place] = pairs.charCodeAt(at + 1) - zero;
  }
};

let ready: Learned | undefined;

/** The weights that the bot understands by; made ready when the first message is weighed. */
export const learned = (): Learned => {
  ready ??= learnedFrom(file);
  return ready;
};
