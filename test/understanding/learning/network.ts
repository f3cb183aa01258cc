import { fields, firstPlace, places, weighed } from '../../../src/understanding/weights';
import { randomFrom } from './random-from';

/** A message to learn from: the numbers of its traits, and for each field the places of the values that are right. */
export type Example = { traits: Int32Array; wanted: readonly (readonly number[])[] };

/**
 * A network with one hidden layer of `width` units: the embedding of each trait, trait after trait, and value after
 * value the weights of the hidden units.
 */
export type Network = {
  width: number;
  traits: Float64Array;
  hiddenBias: Float64Array;
  outputs: Float64Array;
  outputBias: Float64Array;
};

const width = 96;
const rounds = 30;
const rate = 0.05;
const firstSize = 0.1;
/** The shares of a message's traits and of the hidden units that take part in a step. */
const traitsLeft = 0.7;
const unitsLeft = 0.5;

const count = places.length;
const spans = fields.map((field) => ({
  first: firstPlace(field),
  end: firstPlace(field) + weighed[field].length,
}));

/**
 * Learns a network in small steps down the slope that grow smaller where many have been taken (AdaGrad). Some of the
 * traits and some of the layer's parts are left out of each step, so that none is relied on alone. The same examples
 * give the same network.
 */
export const networkFrom = (examples: readonly Example[], traits: number): Network => {
  const random = randomFrom(1);
  const network: Network = {
    width,
    traits: new Float64Array(traits * width).map(() => firstSize * (2 * random() - 1)),
    hiddenBias: new Float64Array(width),
    outputs: new Float64Array(count * width).map(() => (2 * random() - 1) / Math.sqrt(width)),
    outputBias: new Float64Array(count),
  };
  const steps = stepsOf(network);
  const order = [...examples];
  for (let round = 0; round < rounds; round += 1) {
    for (const { traits: all, wanted } of shuffled(order, random)) {
      const some = all.filter(() => random() < traitsLeft);
      learn(network, steps, { traits: some.length > 0 ? some : all, wanted }, random);
    }
  }
  return network;
};

type Steps = Record<Exclude<keyof Network, 'width'>, (at: number, slope: number) => void>;

/** A step down the slope of one weight, the smaller the more has been gone. */
const stepsOf = ({ traits, hiddenBias, outputs, outputBias }: Network): Steps => {
  const stepping = (weights: Float64Array) => {
    const gone = new Float64Array(weights.length).fill(1e-8);
    return (at: number, slope: number) => {
      const all = (gone[at] ?? 0) + slope * slope;
      gone[at] = all;
      weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(all);
    };
  };
  return {
    traits: stepping(traits),
    hiddenBias: stepping(hiddenBias),
    outputs: stepping(outputs),
    outputBias: stepping(outputBias),
  };
};

const learn = (network: Network, steps: Steps, { traits, wanted }: Example, random: () => number): void => {
  const scale = 1 / Math.sqrt(Math.max(1, traits.length));
  const hidden = hiddenOf(network, traits, scale);
  const units = Int32Array.from(hidden.keys()).filter(
    (unit) => random() < unitsLeft && (hidden[unit] ?? 0) > 0,
  );
  const errors = errorsOf(scoresOf(network, hidden, units), wanted);
  for (const unit of units) {
    const slope = slopeOf(network, errors, unit);
    for (let place = 0; place < count; place += 1)
      steps.outputs(place * width + unit, ((errors[place] ?? 0) * (hidden[unit] ?? 0)) / unitsLeft);
    steps.hiddenBias(unit, slope);
    for (const trait of traits) steps.traits(trait * width + unit, slope * scale);
  }
  errors.forEach((error, place) => {
    steps.outputBias(place, error);
  });
};

/** What stands in each hidden unit; what is below zero counts for nothing. */
const hiddenOf = (network: Network, traits: Int32Array, scale: number): Float64Array => {
  const sums = new Float64Array(width);
  for (const trait of traits) {
    const from = trait * width;
    for (let unit = 0; unit < width; unit += 1)
      sums[unit] = (sums[unit] ?? 0) + (network.traits[from + unit] ?? 0);
  }
  return sums.map((sum, unit) => Math.max(0, sum * scale + (network.hiddenBias[unit] ?? 0)));
};

const scoresOf = ({ outputs, outputBias }: Network, hidden: Float64Array, units: Int32Array): Float64Array =>
  outputBias.map((bias, place) => {
    let sum = 0;
    for (const unit of units) sum += (outputs[place * width + unit] ?? 0) * (hidden[unit] ?? 0);
    return bias + sum / unitsLeft;
  });

const slopeOf = ({ outputs }: Network, errors: Float64Array, unit: number): number => {
  let sum = 0;
  for (let place = 0; place < count; place += 1)
    sum += (errors[place] ?? 0) * (outputs[place * width + unit] ?? 0);
  return sum / unitsLeft;
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
