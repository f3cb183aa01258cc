import { read } from '../../../src/understanding/read';
import { eachTrait, traitName, traitNumber } from '../../../src/understanding/traits';
import {
  fields,
  firstPlace,
  letterOf,
  places,
  type Weights,
  weighed,
} from '../../../src/understanding/weights';
import type { Labelled } from '../labels';
import { learnedValues } from './learned-values';
import { type Example, networkFrom } from './network';

const unit = 0.00125;
const leastCount = 3;

/** Learns what words speak for which intent, medium and setting. The same messages give the same weights. */
export const learnWeights = (messages: readonly Labelled[]): Weights => {
  const told = messages.map((message) => ({ message, traits: traitsIn(message.text) }));
  const known = oftenEnough(told.map(({ traits }) => traits));
  const numbers = new Map(known.map((name, number) => [name, number]));
  const examples = told.map(({ message, traits }): Example => {
    const some = [...traits].filter(([name]) => numbers.has(name));
    return {
      traits: Int32Array.from(some, ([name]) => numbers.get(name) ?? 0),
      words: Int32Array.from(some, ([, word]) => word),
      wanted: wantedOf(message),
    };
  });
  const found = firstOfEachNumber(known);
  const { width, traits, hiddenBias, outputs, outputBias } = networkFrom(examples, known.length);
  const rows = (all: Float32Array) =>
    Array.from({ length: all.length / width }, (_, row) => all.subarray(row * width, (row + 1) * width));
  return {
    values: places,
    unit,
    hiddenBias: [...hiddenBias].map(rounded),
    outputs: rows(outputs).map((row) => [...row].map(rounded)),
    outputBias: [...outputBias].map(rounded),
    traits: Object.fromEntries(
      rows(traits).flatMap((row, at) => {
        const name = known[at];
        return name !== undefined && found.has(name)
          ? [[name, [...row].map((one) => letterOf(one, unit)).join('')]]
          : [];
      }),
    ),
  };
};

const rounded = (weight: number): number => Math.round(weight * 1000) / 1000;

/** The names of a message's traits, each with the place of its word, or -1 where it is of no one word. */
const traitsIn = (text: string): Map<string, number> => {
  const traits = new Map<string, number>();
  eachTrait(read(text), (lead, word, from, to, at) => {
    const name = traitName(lead, word, from, to);
    if (!traits.has(name)) traits.set(name, ofNoWord.has(lead) ? -1 : at);
  });
  return traits;
};

/** What leads the lists that something was found of, and the length. */
const ofNoWord: ReadonlySet<string> = new Set(['@', '#']);

/** A trait is found by its number: of two that have the same one, the first is kept. */
const firstOfEachNumber = (names: readonly string[]): ReadonlySet<string> =>
  new Set(new Map(names.toReversed().map((name) => [traitNumber(name, '', 0, 0), name])).values());

/** What occurs in one or two messages says little of others. */
const oftenEnough = (all: readonly ReadonlyMap<string, number>[]): string[] => {
  const counts = new Map<string, number>();
  for (const traits of all) for (const name of traits.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= leastCount).map(([name]) => name);
};

/** The places of the right values, field by field. */
const wantedOf = (message: Labelled): number[][] =>
  fields.map((field) => {
    const values: readonly string[] = weighed[field];
    return learnedValues(message, field).map((value) => firstPlace(field) + values.indexOf(value));
  });
