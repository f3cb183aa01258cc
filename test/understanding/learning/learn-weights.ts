import { featuresOf } from '../../../src/understanding/features';
import { weighed } from '../../../src/understanding/leaning';
import { wordsOf } from '../../../src/understanding/words';
import type { Labelled } from '../labels';
import { randomFrom } from './random-from';

/** Learned weights, as `src/understanding/weights.json` holds them: whole numbers, `unit` of them to one. */
export type Weights = { unit: number; bias: number[]; traits: Record<string, number[]> };

const unit = 100;
const rounds = 30;
const rate = 0.15;
const biasRate = 0.02;
const decay = 1e-4;
const leastCount = 2;
const leastWeight = 20;

type Field = keyof typeof weighed;
type Example = { traits: number[]; wanted: number[] };

/**
 * Learns by logistic regression (AdaGrad, a little decay) what words speak for which intent, medium and setting.
 * The same messages give the same weights.
 */
export const learnWeights = (messages: readonly Labelled[]): Weights => {
  const names = traitsOften(messages);
  const places = new Map(names.map((name, place) => [name, place]));
  const traitsOf = ({ text }: Labelled) => namesIn(text).flatMap((name) => places.get(name) ?? []);
  const examples = messages.map((message) => ({ message, traits: traitsOf(message) }));
  const fields = (Object.keys(weighed) as Field[]).map((field) => {
    const values: readonly string[] = weighed[field];
    const wanted = (message: Labelled) =>
      [message[field]].flat().map((value) => values.indexOf(value ?? 'none'));
    return regression(
      examples.map(({ message, traits }) => ({ traits, wanted: wanted(message) })),
      values.length,
      names.length,
    );
  });
  return {
    unit,
    bias: fields.flatMap(({ bias }) => [...bias].map((value) => Math.round(value * unit))),
    traits: Object.fromEntries(
      names.flatMap((name, trait) => {
        const pairs = pairsOf(fields, trait);
        return pairs.length > 0 ? [[name, pairs]] : [];
      }),
    ),
  };
};

const namesIn = (text: string): string[] =>
  featuresOf(wordsOf(text).map(({ form }) => form)).map(({ name }) => name);

const traitsOften = (messages: readonly Labelled[]): string[] => {
  const counts = new Map<string, number>();
  for (const { text } of messages)
    for (const name of new Set(namesIn(text))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= leastCount).map(([name]) => name);
};

type Regression = { bias: Float64Array; weights: Float64Array; values: number };

/** Weights too small to tell are left out. */
const pairsOf = (fields: readonly Regression[], trait: number): number[] => {
  let start = 0;
  return fields.flatMap(({ weights, values }) => {
    const pairs = Array.from({ length: values }, (_, value) => value).flatMap((value) => {
      const weight = Math.round((weights[trait * values + value] ?? 0) * unit);
      return Math.abs(weight) >= leastWeight ? [start + value, weight] : [];
    });
    start += values;
    return pairs;
  });
};

const regression = (examples: readonly Example[], values: number, traits: number): Regression => {
  const weights = new Float64Array(traits * values);
  const spent = new Float64Array(traits * values).fill(1e-6);
  const bias = new Float64Array(values);
  const random = randomFrom(1);
  const order = examples.map((_, at) => at);
  for (let round = 0; round < rounds; round += 1) {
    for (const at of shuffled(order, random)) {
      const example = examples[at];
      if (example) step(example, { bias, weights, values }, spent);
    }
  }
  return { bias, weights, values };
};

/** One step down the slope; of several right values each is wanted as much as it is already believed. */
const step = ({ traits, wanted }: Example, { bias, weights, values }: Regression, spent: Float64Array) => {
  const scale = 1 / Math.sqrt(Math.max(1, traits.length));
  const shares = sharesOf(traits, { bias, weights, values }, scale);
  const believed = wanted.reduce((sum, value) => sum + (shares[value] ?? 0), 0) || 1;
  for (let value = 0; value < values; value += 1) {
    const share = shares[value] ?? 0;
    const error = share - (wanted.includes(value) ? share / believed : 0);
    if (Math.abs(error) < 1e-4) continue;
    bias[value] = (bias[value] ?? 0) - biasRate * error;
    for (const trait of traits) {
      const at = trait * values + value;
      const slope = error * scale + decay * (weights[at] ?? 0);
      spent[at] = (spent[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(spent[at] ?? 1);
    }
  }
};

const sharesOf = (traits: readonly number[], { bias, weights, values }: Regression, scale: number) => {
  const scores = Array.from({ length: values }, (_, value) =>
    traits.reduce((sum, trait) => sum + (weights[trait * values + value] ?? 0) * scale, bias[value] ?? 0),
  );
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
};

const shuffled = (order: number[], random: () => number): number[] => {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
};
