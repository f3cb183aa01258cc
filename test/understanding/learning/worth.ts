import type { Worths } from '../../../src/understanding/worths';

/** What a message tells of a field: the marks of its statements, its words' scores, and the places of what is right. */
export type Telling = { marks: string[]; scores: Float64Array; wanted: readonly number[] };
type Worth = Worths['intent'];

const rounds = 300;
const rate = 0.2;
const restraint = 1;
const least = 0.05;

/**
 * Logistic regression over few marks: all tellings together take each step down the slope, and worths are held back
 * from growing by `restraint`, as if that many messages spoke against each.
 */
export const worthOf = (values: readonly string[], tellings: readonly Telling[]): Worth => {
  const marks = [...new Set(tellings.flatMap(({ marks }) => marks))].toSorted();
  const rows = new Map(marks.map((mark, row) => [mark, row * values.length]));
  const worths = new Float64Array(marks.length * values.length + 1);
  const spent = new Float64Array(worths.length).fill(1);
  const last = worths.length - 1;
  worths[last] = 1;
  const known = tellings.map((one) => ({ ...one, from: one.marks.flatMap((mark) => rows.get(mark) ?? []) }));
  for (let round = 0; round < rounds; round += 1) {
    const slopes = worths.map((worth, at) => (at === last ? 0 : restraint * worth));
    for (const telling of known) addSlopes(slopes, telling, worths);
    slopes.forEach((slope, at) => {
      spent[at] = (spent[at] ?? 0) + slope * slope;
      worths[at] = (worths[at] ?? 0) - (rate * slope) / Math.sqrt(spent[at] ?? 1);
    });
  }
  const rounded = (value: number) => Math.round(value * 100) / 100;
  const shown = (row: number) =>
    Object.fromEntries(
      values
        .map((value, at) => [value, rounded(worths[row + at] ?? 0)] as const)
        .filter(([, worth]) => Math.abs(worth) >= least),
    );
  return {
    sharpness: rounded(worths[last] ?? 1),
    marks: Object.fromEntries([...rows].map(([mark, row]) => [mark, shown(row)])),
  };
};

/** What is believed of each value less what should be, for each mark that was told, and for the sharpness. */
const addSlopes = (
  slopes: Float64Array,
  { from, scores, wanted }: Telling & { from: readonly number[] },
  worths: Float64Array,
): void => {
  const last = worths.length - 1;
  const sharpness = worths[last] ?? 1;
  const beliefs = shares(
    Array.from(scores, (score, at) =>
      from.reduce((sum, row) => sum + (worths[row + at] ?? 0), sharpness * score),
    ),
  );
  const right = wanted.reduce((sum, at) => sum + (beliefs[at] ?? 0), 0) || 1;
  beliefs.forEach((belief, at) => {
    const error = belief - (wanted.includes(at) ? belief / right : 0);
    for (const row of from) slopes[row + at] = (slopes[row + at] ?? 0) + error;
    slopes[last] = (slopes[last] ?? 0) + error * (scores[at] ?? 0);
  });
};

const shares = (scores: readonly number[]): number[] => {
  const highest = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - highest));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
};
