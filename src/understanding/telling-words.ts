import type { MessageWeights } from './message-weights';
import { type Learned, weightAt } from './weights';
import type { Word } from './words';

const mostShown = 3;

/** The words that speak most for what stands at a place, in the order of the message. */
export const tellingWords = (
  wanted: number,
  { byWord, among }: MessageWeights,
  words: readonly Word[],
  learned: Learned,
): string => {
  const weights = words.map(() => 0);
  const add = (at: number, weight = 0) => {
    weights[at] = (weights[at] ?? 0) + weight;
  };
  for (const one of byWord) add(one.at, one.weights.sums[wanted]);
  for (const { row, at } of among) add(at, weightAt(learned, row, wanted));
  const most = [...weights.entries()]
    .filter(([, one]) => one > 0)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostShown)
    .map(([at]) => at);
  return inOrder(most, words);
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
