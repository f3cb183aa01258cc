import type { MessageWeights } from './message-weights';
import { type Learned, weightAt } from './weights';
import type { Word } from './words';

const mostShown = 3;

/** The words that speak most for something, given what each hidden unit speaks for it, in the order of the message. */
export const tellingWords = (
  { byWord, among }: MessageWeights,
  spoken: readonly Spoken[],
  words: readonly Word[],
  learned: Learned,
): string => {
  const telling = new Float64Array(words.length);
  for (const { weights, at } of byWord) {
    for (const { hidden, by } of spoken) telling[at] = (telling[at] ?? 0) + by * (weights.sums[hidden] ?? 0);
  }
  for (const { row, at } of among) {
    for (const { hidden, by } of spoken)
      telling[at] = (telling[at] ?? 0) + by * weightAt(learned, row, hidden);
  }
  return inOrder(mostOf(telling), words);
};

const mostOf = (telling: Float64Array): number[] => {
  const most: number[] = [];
  while (most.length < mostShown) {
    let next = -1;
    telling.forEach((one, at) => {
      if (one > Math.max(0, telling[next] ?? 0) && !most.includes(at)) next = at;
    });
    if (next < 0) break;
    most.push(next);
  }
  return most;
};

/** A hidden unit, and how much it speaks for a value. */
type Spoken = { hidden: number; by: number };

/**
 * What each hidden unit speaks for the value at a place, beyond what it speaks for the mean of its field's values; a
 * unit that nothing stands in speaks for none.
 */
export const spokenFor = (
  place: number,
  [first, end]: readonly [first: number, end: number],
  units: Float64Array,
  { outputs }: Learned,
): Spoken[] => {
  const spoken: Spoken[] = [];
  for (let hidden = 0; hidden < units.length; hidden += 1) {
    if (units[hidden] === 0) continue;
    let sum = 0;
    for (let other = first; other < end; other += 1) sum += outputs[other * units.length + hidden] ?? 0;
    const by = (outputs[place * units.length + hidden] ?? 0) - sum / (end - first);
    spoken.push({ hidden, by });
  }
  return spoken;
};

/** What stands together is shown together; dots stand for what is left out. */
const inOrder = (shown: readonly number[], words: readonly Word[]): string =>
  shown
    .toSorted((one, other) => one - other)
    .map((at, nth, all) => {
      const before = all[nth - 1];
      const gap = before === undefined ? '' : at === before + 1 ? ' ' : ' … ';
      return `${gap}${words[at]?.said ?? ''}`;
    })
    .join('');
