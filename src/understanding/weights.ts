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
 * Learned weights as the file holds them, of a network with one hidden layer: a trait's embedding adds to each hidden
 * unit, and each value weighs the units. An embedding is a letter a unit, for steps whose squares are counted in
 * `unit`, so that small weights are told apart and large ones are kept.
 */
export type Weights = {
  values: readonly string[];
  unit: number;
  hiddenBias: readonly number[];
  /** Value by value, the weight of each hidden unit. */
  outputs: readonly (readonly number[])[];
  outputBias: readonly number[];
  traits: Record<string, string>;
};

const mostSteps = 40;
const firstLetter = '('.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);

/** The letter of a weight; the backslash, which a file would hold twice, is passed over. */
export const letterOf = (weight: number, unit: number): string => {
  const steps = Math.min(mostSteps, Math.round(Math.sqrt(Math.abs(weight) / unit)));
  const code = firstLetter + mostSteps + Math.sign(weight) * steps;
  return String.fromCharCode(code < backslash ? code : code + 1);
};

const stepsOf = (code: number): number => (code < backslash ? code : code - 1) - firstLetter - mostSteps;

/** Weights to weigh with: each trait has a row of steps, one for each hidden unit, found by its number. */
export type Learned = {
  unit: number;
  rows: NumberTable;
  steps: Int8Array;
  hiddenBias: Float64Array;
  outputs: Float64Array;
  outputBias: Float64Array;
};

/** Makes weights ready to weigh with. */
export const learnedFrom = ({ unit, hiddenBias, outputs, outputBias, traits }: Weights): Learned => {
  const all = Object.entries(traits);
  const width = hiddenBias.length;
  const steps = new Int8Array(all.length * width);
  all.forEach(([, letters], row) => {
    for (let at = 0; at < width; at += 1) steps[row * width + at] = stepsOf(letters.charCodeAt(at));
  });
  return {
    unit,
    steps,
    rows: numberTableOf(all.map(([name], row) => [traitNumber('', name, 0, name.length), row])),
    hiddenBias: Float64Array.from(hiddenBias),
    outputs: Float64Array.from(outputs.flat()),
    outputBias: Float64Array.from(outputBias),
  };
};

/** The squares of steps from the fewest up, with their signs: looked up, since reckoning them takes three times as long. */
const squares = Int32Array.from({ length: 2 * mostSteps + 1 }, (_, nth) => {
  const steps = nth - mostSteps;
  return steps * Math.abs(steps);
});

/** What a trait's row adds to a hidden unit, in `unit`. */
export const weightAt = ({ steps, hiddenBias }: Learned, row: number, hidden: number): number =>
  squares[(steps[row * hiddenBias.length + hidden] ?? 0) + mostSteps] ?? 0;

/** Adds what a trait's row adds to each hidden unit to the sums, which are in `unit`. */
export const addRow = ({ steps }: Learned, row: number, sums: Int32Array): void => {
  const { length } = sums;
  const from = row * length;
  for (let hidden = 0; hidden < length; hidden += 1)
    sums[hidden] = (sums[hidden] ?? 0) + (squares[(steps[from + hidden] ?? 0) + mostSteps] ?? 0);
};
