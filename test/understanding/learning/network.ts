import { fields, firstPlace, places, weighed } from '../../../src/understanding/weights';
import { randomFrom } from './random-from';

/**
 * A message to learn from: the numbers of its traits, the place of the word that each stands with or -1, and for each
 * field the places of the values that are right.
 */
export type Example = {
  traits: Int32Array;
  words: Int32Array;
  wanted: readonly (readonly number[])[];
};

/**
 * A network with one hidden layer of `width` units: the embedding of each trait, trait after trait, and value after
 * value the weights of the hidden units.
 */
export type Network = {
  width: number;
  traits: Float32Array;
  hiddenBias: Float32Array;
  outputs: Float32Array;
  outputBias: Float32Array;
};

const width = 96;
const rounds = 45;
const rate = 0.05;
const firstSize = 0.1;
/** The shares of a message's words, of what is left of its traits, and of the hidden units that take part in a step. */
const wordsLeft = 0.75;
const traitsLeft = 0.85;
const unitsLeft = 0.8;

const count = places.length;
const spans = fields.map((field) => ({
  first: firstPlace(field),
  end: firstPlace(field) + weighed[field].length,
}));

/**
 * Learns a network in small steps down the slope that grow smaller where many have been taken (AdaGrad). Some of the
 * words with all their traits, some of the other traits and some of the layer's units are left out of each step, so
 * that none is relied on alone. The same examples give the same network.
 */
export const networkFrom = (examples: readonly Example[], traits: number): Network => {
  const random = randomFrom(1);
  const network: Network = {
    width,
    traits: new Float32Array(traits * width).map(() => firstSize * (2 * random() - 1)),
    hiddenBias: new Float32Array(width),
    outputs: new Float32Array(count * width).map(() => (2 * random() - 1) / Math.sqrt(width)),
    outputBias: new Float32Array(count),
  };
  const gone = goneIn(network);
  const order = [...examples];
  for (let round = 0; round < rounds; round += 1) {
    for (const example of shuffled(order, random)) learn(network, gone, someOf(example, random), random);
  }
  return network;
};

/** A message without some of its words and traits, or all of it where nothing would be left. */
const someOf = ({ traits, words, wanted }: Example, random: () => number): Omit<Example, 'words'> => {
  const isLeft = Array.from({ length: Math.max(-1, ...words) + 1 }, () => random() < wordsLeft);
  const some = traits.filter((_, at) => (isLeft[words[at] ?? -1] ?? true) && random() < traitsLeft);
  return { traits: some.length > 0 ? some : traits, wanted };
};

/** How far each weight has gone: the sum of the squares of its slopes. */
type Gone = Record<Exclude<keyof Network, 'width'>, Float32Array>;

const goneIn = ({ traits, hiddenBias, outputs, outputBias }: Network): Gone => {
  const none = ({ length }: Float32Array) => new Float32Array(length).fill(1e-8);
  return {
    traits: none(traits),
    hiddenBias: none(hiddenBias),
    outputs: none(outputs),
    outputBias: none(outputBias),
  };
};

/** A step down the slope of one weight, the smaller the farther it has gone. */
const step = (weights: Float32Array, gone: Float32Array, at: number, slope: number): void => {
  const all = (gone[at] ?? 0) + slope * slope;
  gone[at] = all;
  weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(all);
};

const learn = (
  network: Network,
  gone: Gone,
  { traits, wanted }: Omit<Example, 'words'>,
  random: () => number,
): void => {
  const scale = 1 / Math.sqrt(Math.max(1, traits.length));
  const hidden = hiddenOf(network, traits, scale);
  const units = Int32Array.from(hidden.keys()).filter(
    (unit) => random() < unitsLeft && (hidden[unit] ?? 0) > 0,
  );
  const errors = errorsOf(scoresOf(network, hidden, units), wanted);
  const slopes = slopesOf(network, errors, units);
  units.forEach((unit, nth) => {
    const held = (hidden[unit] ?? 0) / unitsLeft;
    for (let place = 0; place < count; place += 1)
      step(network.outputs, gone.outputs, place * width + unit, (errors[place] ?? 0) * held);
    step(network.hiddenBias, gone.hiddenBias, unit, slopes[nth] ?? 0);
  });
  for (const trait of traits) {
    const from = trait * width;
    for (let nth = 0; nth < units.length; nth += 1)
      step(network.traits, gone.traits, from + (units[nth] ?? 0), (slopes[nth] ?? 0) * scale);
  }
  errors.forEach((error, place) => {
    step(network.outputBias, gone.outputBias, place, error);
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
  Float64Array.from(outputBias, (bias, place) => {
    let sum = 0;
    for (const unit of units) sum += (outputs[place * width + unit] ?? 0) * (hidden[unit] ?? 0);
    return bias + sum / unitsLeft;
  });

/** The slope at each of the units that take part. */
const slopesOf = ({ outputs }: Network, errors: Float64Array, units: Int32Array): Float64Array =>
  Float64Array.from(units, (unit) => {
    let sum = 0;
    for (let place = 0; place < count; place += 1)
      sum += (errors[place] ?? 0) * (outputs[place * width + unit] ?? 0);
    return sum / unitsLeft;
  });

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
