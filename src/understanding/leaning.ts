import { type Medium, media, type Setting, settings } from '../facts';
import { type Intent, intents } from '../intents';
import { featuresOf } from './features';
import weights from './weights.json';
import type { Word } from './words';

/** What a message's words lean to: a value, how surely (0 to 1), and the words that weighed most. */
export type Leaning<T> = { value: T; sure: number; words: string };

/** The leanings of a message by weights that were learned from labelled ones; an absent fact is `none`. */
export type Leanings = {
  intent: Leaning<Intent>;
  medium: Leaning<Medium | 'none'>;
  setting: Leaning<Setting | 'none'>;
};

/** What is weighed, in the order in which the weights stand. */
export const weighed = {
  intent: intents,
  medium: ['none', ...media],
  setting: ['none', ...settings],
} as const;

const starts = { intent: 0, medium: intents.length, setting: intents.length + media.length + 1 };
const mostWords = 3;

type Known = { at: number; pairs: number[] };

/** A trait's weights: the places of what they speak for, each with its weight, one after the other. */
const learned = new Map<string, number[]>(Object.entries(weights.traits));

/** Weighs the words of a message. The same words lean the same way; the time is linear in them. */
export const leaningsOf = (words: readonly Word[]): Leanings => {
  const traits = featuresOf(words.map(({ form }) => form)).flatMap(({ name, at }): Known[] => {
    const pairs = learned.get(name);
    return pairs ? [{ at, pairs }] : [];
  });
  const scores = scoresOf(traits);
  const leaning = <T>(values: readonly T[], start: number): Leaning<T> => {
    const { best, sure } = surest(scores.slice(start, start + values.length));
    return { value: values[best] as T, sure, words: wordsFor(start + best, traits, words) };
  };
  return {
    intent: leaning(weighed.intent, starts.intent),
    medium: leaning(weighed.medium, starts.medium),
    setting: leaning(weighed.setting, starts.setting),
  };
};

const scoresOf = (traits: readonly Known[]): number[] => {
  const scale = 1 / (weights.unit * Math.sqrt(Math.max(1, traits.length)));
  const scores = weights.bias.map((bias) => bias / weights.unit);
  for (const { pairs } of traits) {
    for (let at = 0; at < pairs.length; at += 2) {
      const place = pairs[at] ?? 0;
      scores[place] = (scores[place] ?? 0) + (pairs[at + 1] ?? 0) * scale;
    }
  }
  return scores;
};

/** The highest score, and its share once all are made to add up to one. */
const surest = (scores: readonly number[]): { best: number; sure: number } => {
  const highest = Math.max(...scores);
  const sum = scores.reduce((total, score) => total + Math.exp(score - highest), 0);
  return { best: scores.indexOf(highest), sure: 1 / sum };
};

/** The words that speak most for what stands at a place, in the order of the message. */
const wordsFor = (place: number, traits: readonly Known[], words: readonly Word[]): string => {
  const byWord = new Map<number, number>();
  for (const { at, pairs } of traits) {
    for (let pair = 0; pair < pairs.length; pair += 2) {
      if (pairs[pair] === place) byWord.set(at, (byWord.get(at) ?? 0) + (pairs[pair + 1] ?? 0));
    }
  }
  return [...byWord]
    .filter(([, weight]) => weight > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostWords)
    .map(([at]) => at)
    .sort((a, b) => a - b)
    .map((at) => words[at]?.said ?? '')
    .join(' ');
};
