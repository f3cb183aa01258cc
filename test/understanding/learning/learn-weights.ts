import { read } from '../../../src/understanding/read';
import { eachTrait, traitName } from '../../../src/understanding/traits';
import {
  fields,
  firstPlace,
  pairOf,
  places,
  type Weights,
  weighed,
} from '../../../src/understanding/weights';
import { type Labelled, rightValues } from '../labels';
import { type Example, regression } from './regression';

const unit = 0.02;
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
  const { bias, weights } = regression(examples, known.length);
  return {
    unit,
    values: places,
    bias: pairsOf(bias),
    traits: Object.fromEntries(
      known.flatMap((name, number) => {
        const from = number * places.length;
        const pairs = pairsOf(weights.subarray(from, from + places.length));
        return pairs === '' ? [] : [[name, pairs]];
      }),
    ),
  };
};

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

const pairsOf = (weights: Float64Array): string =>
  [...weights].map((weight, place) => pairOf(place, weight, unit)).join('');
