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

/** How much less is learned of what is hardly believed: labels are wrong now and then, and the hardest teach the least. */
const trust = 0.3;

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
    for (const example of shuffled(order, random)) learn(network, gone, example, random);
  }
  return network;
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

const learn = (network: Network, gone: Gone, example: Example, random: () => number): void => {
  const traits = someOf(example, random);
  const scale = 1 / Math.sqrt(Math.max(1, traits.length));
  const hidden = hiddenOf(network, traits, scale);
  const units = unitsOf(hidden, random);
  const errors = errorsOf(scoresOf(network, hidden, units), example.wanted);
  const slopes = slopesOf(network, errors, units);
  for (let place = 0; place < count; place += 1)
    stepAll(network.outputs, gone.outputs, place * width, units, hidden, (errors[place] ?? 0) / unitsLeft);
  stepAll(network.hiddenBias, gone.hiddenBias, 0, units, slopes, 1);
  for (const trait of traits) stepAll(network.traits, gone.traits, trait * width, units, slopes, scale);
  stepAll(network.outputBias, gone.outputBias, 0, everyPlace, errors, 1);
};

const everyPlace = Int32Array.from(places.keys());

/** A step down the slope of some weights of a row, each the smaller the farther it has gone. */
const stepAll = (
  weights: Float32Array,
  gone: Float32Array,
  from: number,
  some: Int32Array,
  slopes: Float64Array,
  scale: number,
): void => {
  for (let nth = 0; nth < some.length; nth += 1) {
    const which = some[nth] ?? 0;
    const slope = (slopes[which] ?? 0) * scale;
    const all = (gone[from + which] ?? 0) + slope * slope;
    gone[from + which] = all;
    weights[from + which] = (weights[from + which] ?? 0) - (rate * slope) / Math.sqrt(all);
  }
};

/** The traits of a message without some of its words and traits, or all of them where none would be left. */
const someOf = ({ traits, words }: Example, random: () => number): Int32Array => {
  const isLeft: (boolean | undefined)[] = [];
  const some = new Int32Array(traits.length);
  let left = 0;
  for (let nth = 0; nth < traits.length; nth += 1) {
    const word = words[nth] ?? -1;
    if (word >= 0) isLeft[word] ??= random() < wordsLeft;
    if (isLeft[word] === false || random() >= traitsLeft) continue;
    some[left] = traits[nth] ?? 0;
    left += 1;
  }
  return left > 0 ? some.subarray(0, left) : traits;
};

/** What stands in each hidden unit; what is below zero counts for nothing. */
const hiddenOf = (
  { traits: embeddings, hiddenBias }: Network,
  traits: Int32Array,
  scale: number,
): Float64Array => {
  const hidden = new Float64Array(width);
  for (let nth = 0; nth < traits.length; nth += 1) {
    const from = (traits[nth] ?? 0) * width;
    for (let unit = 0; unit < width; unit += 1)
      hidden[unit] = (hidden[unit] ?? 0) + (embeddings[from + unit] ?? 0);
  }
  for (let unit = 0; unit < width; unit += 1)
    hidden[unit] = Math.max(0, (hidden[unit] ?? 0) * scale + (hiddenBias[unit] ?? 0));
  return hidden;
};

/** The units that take part: some of those that hold anything. */
const unitsOf = (hidden: Float64Array, random: () => number): Int32Array => {
  const units = new Int32Array(width);
  let taken = 0;
  for (let unit = 0; unit < width; unit += 1) {
    if ((hidden[unit] ?? 0) === 0 || random() >= unitsLeft) continue;
    units[taken] = unit;
    taken += 1;
  }
  return units.subarray(0, taken);
};

const scoresOf = (
  { outputs, outputBias }: Network,
  hidden: Float64Array,
  units: Int32Array,
): Float64Array => {
  const scores = new Float64Array(count);
  for (let place = 0; place < count; place += 1) {
    let sum = 0;
    for (let nth = 0; nth < units.length; nth += 1)
      sum += (outputs[place * width + (units[nth] ?? 0)] ?? 0) * (hidden[units[nth] ?? 0] ?? 0);
    scores[place] = (outputBias[place] ?? 0) + sum / unitsLeft;
  }
  return scores;
};

/** The slope at each of the units that take part. */
const slopesOf = ({ outputs }: Network, errors: Float64Array, units: Int32Array): Float64Array => {
  const slopes = new Float64Array(width);
  for (let nth = 0; nth < units.length; nth += 1) {
    const unit = units[nth] ?? 0;
    let sum = 0;
    for (let place = 0; place < count; place += 1)
      sum += (errors[place] ?? 0) * (outputs[place * width + unit] ?? 0);
    slopes[unit] = sum / unitsLeft;
  }
  return slopes;
};

/**
 * What is believed of each value less what should be: of several right ones each as much as it is believed now. The less
 * the right ones are believed, the less it counts (generalised cross entropy, Zhang and Sabuncu 2018).
 */
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
    const weight = (believed / sum) ** trust;
    shares.forEach((share, at) => {
      const part = right.includes(first + at) ? share / believed : 0;
      shares[at] = weight * (share / sum - part);
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
