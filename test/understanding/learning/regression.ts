import { fields, firstPlace, places, weighed } from '../../../src/understanding/weights';
import { randomFrom } from './random-from';

/** A message to learn from: the numbers of its traits, and for each field the places of the values that are right. */
export type Example = { traits: Int32Array; wanted: readonly (readonly number[])[] };

/** A weight for each value by itself, and for each trait and value: trait after trait. */
export type Regression = { bias: Float64Array; weights: Float64Array };

const rounds = 20;
const rate = 0.15;
const biasRate = 0.02;
const decay = 1e-4;
const smallError = 1e-3;

const count = places.length;
const spans = fields.map((field) => ({
  first: firstPlace(field),
  end: firstPlace(field) + weighed[field].length,
}));

/**
 * Logistic regression, one for each field, learned in small steps down the slope that grow smaller where many have
 * been taken (AdaGrad), with a little decay. The same examples give the same weights.
 */
export const regression = (examples: readonly Example[], traits: number): Regression => {
  const learned = { bias: new Float64Array(count), weights: new Float64Array(traits * count) };
  const spent = new Float64Array(traits * count).fill(1e-6);
  const random = randomFrom(1);
  const order = [...examples];
  for (let round = 0; round < rounds; round += 1) {
    for (const example of shuffled(order, random)) step(example, learned, spent);
  }
  return learned;
};

const step = ({ traits, wanted }: Example, { bias, weights }: Regression, spent: Float64Array): void => {
  const scale = 1 / Math.sqrt(Math.max(1, traits.length));
  const errors = errorsOf(scoresOf(traits, { bias, weights }, scale), wanted);
  const wrong = Int32Array.from(errors.keys()).filter((place) => Math.abs(errors[place] ?? 0) >= smallError);
  for (const place of wrong) bias[place] = (bias[place] ?? 0) - biasRate * (errors[place] ?? 0);
  for (const trait of traits) {
    for (const place of wrong) {
      const at = trait * count + place;
      const slope = (errors[place] ?? 0) * scale + decay * (weights[at] ?? 0);
      spent[at] = (spent[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(spent[at] ?? 1);
    }
  }
};

const scoresOf = (traits: Int32Array, { bias, weights }: Regression, scale: number): Float64Array => {
  const scores = bias.slice();
  for (const trait of traits) {
    const from = trait * count;
    for (let place = 0; place < count; place += 1)
      scores[place] = (scores[place] ?? 0) + (weights[from + place] ?? 0) * scale;
  }
  return scores;
};

/** What is believed of each value less what should be; of several right ones each as much as it is believed now. */
const errorsOf = (scores: Float64Array, wanted: Example['wanted']): Float64Array => {
  const errors = scores.slice();
  spans.forEach(({ first, end }, field) => {
    const shares = errors.subarray(first, end);
    const highest = Math.max(...shares);
    shares.forEach((score, at) => {
      shares[at] = Math.exp(score - highest);
    });
    const sum = shares.reduce((total, share) => total + share, 0);
    const right = wanted[field] ?? [];
    const believed = right.reduce((total, place) => total + (errors[place] ?? 0), 0) || 1;
    shares.forEach((share, at) => {
      const part = right.includes(first + at) ? share / believed : 0;
      shares[at] = share / sum - part;
    });
  });
  return errors;
};

const shuffled = <T>(order: T[], random: () => number): T[] => {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [one, two] = [order[last], order[other]];
    if (one && two) [order[last], order[other]] = [two, one];
  }
  return order;
};
