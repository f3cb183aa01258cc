import { media, settings } from '../facts';
import { intents } from '../intents';
import { type NumberTable, numberTableOf } from './number-table';
import { traitNumber } from './traits';

/**
 * What is weighed, field by field; an absent fact is `none`, and so is that the one who records may take part. A
 * value's place is its place in all fields together.
 */
export const weighed = {
  intent: intents,
  medium: ['none', ...media],
  setting: ['none', ...settings],
  sharing: ['none', 'shared'],
  threatening: ['none', 'threatening'],
  participant: ['none', 'absent'],
} as const;
export type Field = keyof typeof weighed;
export type Value<F extends Field> = (typeof weighed)[F][number];

/** Every value that is weighed, by its place. */
export const places = Object.values(weighed).flat();

/** The fields, in the order of their values' places. */
export const fields = Object.keys(weighed) as Field[];

const firstPlaces = new Map(
  fields.map((field, nth) => [
    field,
    fields.slice(0, nth).reduce((sum, before) => sum + weighed[before].length, 0),
  ]),
);

/** The place of a field's first value. */
export const firstPlace = (field: Field): number => firstPlaces.get(field) ?? 0;

/**
 * Learned weights as the file holds them: what speaks for or against each value, in steps, whose squares are counted
 * in `unit`, so that small weights are told apart and large ones are kept. A trait's weights are pairs of letters: the
 * value's place from `^` on, and the steps from `B`, which is 0, up or down.
 */
export type Weights = {
  unit: number;
  values: readonly string[];
  bias: string;
  traits: Record<string, string>;
};

const firstLetter = '^'.charCodeAt(0);
const zero = 'B'.charCodeAt(0);

/** The most steps that a weight has: from `)` to `[`, so that no letter of the file has to be escaped. */
const mostSteps = 25;

/** The letters of a weight for the value at a place; none for one too small to tell. */
export const pairOf = (place: number, weight: number, unit: number): string => {
  const steps = Math.min(mostSteps, Math.round(Math.sqrt(Math.abs(weight) / unit)));
  return steps === 0 ? '' : String.fromCharCode(firstLetter + place, zero + Math.sign(weight) * steps);
};

/**
 * Weights to weigh with: a row of steps for each value; the first row is of the values by themselves, and each trait
 * has one, found by its number.
 */
export type Learned = { unit: number; steps: Int8Array; rows: NumberTable };

/** Makes weights ready to weigh with. */
export const learnedFrom = ({ unit, bias, traits }: Weights): Learned => {
  const all = Object.entries(traits);
  const steps = new Int8Array((all.length + 1) * places.length);
  fill(steps, 0, bias);
  all.forEach(([, pairs], at) => {
    fill(steps, at + 1, pairs);
  });
  return {
    unit,
    steps,
    rows: numberTableOf(all.map(([name], at) => [traitNumber('', name, 0, name.length), at + 1])),
  };
};

const fill = (steps: Int8Array, row: number, pairs: string): void => {
  for (let at = 0; at < pairs.length; at += 2) {
    const place = pairs.charCodeAt(at) - firstLetter;
    steps[row * places.length + place] = pairs.charCodeAt(at + 1) - zero;
  }
};

/** What a trait's row weighs for the value at a place, in `unit`. */
export const weightAt = ({ steps }: Learned, row: number, place: number): number => {
  const one = steps[row * places.length + place] ?? 0;
  return one * Math.abs(one);
};

/** Adds the weights of a trait's row to the sums, which are in `unit`. */
export const addRow = (learned: Learned, row: number, sums: Int32Array): void => {
  for (let place = 0; place < sums.length; place += 1)
    sums[place] = (sums[place] ?? 0) + weightAt(learned, row, place);
};
