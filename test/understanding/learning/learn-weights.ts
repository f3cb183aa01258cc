import { read } from '../../../src/understanding/read';
import { eachTrait, traitName } from '../../../src/understanding/traits';
import {
  fields,
  firstPlace,
  letterOf,
  places,
  type Weights,
  weighed,
} from '../../../src/understanding/weights';
import { type Labelled, rightValues } from '../labels';
import { type Example, networkFrom } from './network';

const unit = 0.00125;
const leastCount = 3;

/** Learns what words speak for which intent, medium and setting. The same messages give the same weights. */
export const learnWeights = (messages: readonly Labelled[]): Weights => {
  const named = messages.map((message) => ({ message, names: namesIn(message.text) }));
  const known = oftenEnough(named.map(({ names }) => names));
  const numbers = new Map(known.map((name, number) => [name, number]));
  const examples = named.map(
    ({ message, names }): Example => ({
      traits: Int32Array.from(names.flatMap((name) => numbers.get(name) ?? [])),
      wanted: wantedOf(message),
    }),
  );
  const { width, traits, hiddenBias, outputs, outputBias } = networkFrom(examples, known.length);
  const rows = (all: Float64Array) =>
    Array.from({ length: all.length / width }, (_, row) => all.subarray(row * width, (row + 1) * width));
  return {
    values: places,
    unit,
    hiddenBias: [...hiddenBias].map(rounded),
    outputs: rows(outputs).map((row) => [...row].map(rounded)),
    outputBias: [...outputBias].map(rounded),
    traits: Object.fromEntries(
      rows(traits).map((row, number) => [known[number], [...row].map((one) => letterOf(one, unit)).join('')]),
    ),
  };
};

const rounded = (weight: number): number => Math.round(weight * 1000) / 1000;

const namesIn = (text: string): string[] => {
  const names = new Set<string>();
  eachTrait(read(text), (lead, word, from, to) => names.add(traitName(lead, word, from, to)));
  return [...names];
};

/** What occurs in one or two messages says little of others. */
const oftenEnough = (all: readonly string[][]): string[] => {
  const counts = new Map<string, number>();
  for (const names of all) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= leastCount).map(([name]) => name);
};

/** The places of the right values, field by field. */
const wantedOf = (message: Labelled): number[][] =>
  fields.map((field) => {
    const values: readonly string[] = weighed[field];
    return rightValues(message, field).map((value) => firstPlace(field) + values.indexOf(value));
  });
