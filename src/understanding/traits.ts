import type { Reading } from './reading';

const shortestPiece = 3;
const longestPiece = 4;
const longestWord = 40;
const opening = 3;
const mostWords = 300;
const longestScale = 6;

/** Takes a trait: what leads it, the letters of a word from one place up to another, and the place of the word. */
export type TakeTrait = (lead: string, word: string, from: number, to: number, at: number) => void;

/**
 * Goes through the traits of a message that weights are learned for: those of each word by itself, and those of the
 * message. Linear in the message; words beyond the 300th and letters beyond a word's 40th are passed over.
 */
export const eachTrait = (reading: Reading, take: TakeTrait): void => {
  eachWord(reading, (form, at) => eachTraitOfWord(form, at, take));
  eachTraitAmongWords(reading, take);
};

/** Goes through the different words of a message, each with the place where it first stands. */
export const eachWord = (reading: Reading, take: (form: string, at: number) => void): void => {
  const seen = new Set<string>();
  const count = Math.min(mostWords, reading.words.length);
  for (let at = 0; at < count; at += 1) {
    const form = reading.words[at]?.form ?? '';
    if (seen.has(form)) continue;
    seen.add(form);
    take(form, at);
  }
};

/** The word, and the pieces of three or four letters that slips and compounds leave whole. */
export const eachTraitOfWord = (form: string, at: number, take: TakeTrait): void => {
  const word = marked(form);
  take('', word, 0, word.length, at);
  for (let length = shortestPiece; length <= longestPiece; length += 1) {
    if (length === word.length) continue;
    for (let from = 0; from + length <= word.length; from += 1) take('', word, from, from + length, at);
  }
};

/**
 * Each pair of neighbours, the first words by their place, the lists of the vocabulary that something was found of,
 * and the length.
 */
export const eachTraitAmongWords = (reading: Reading, take: TakeTrait): void => {
  const words = reading.words.slice(0, mostWords).map(({ form }) => marked(form));
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (before !== undefined) take(before, word, 0, word.length, at);
    if (at < opening) take(`${at}`, word, 0, word.length, at);
  });
  for (const { list, from } of reading.firsts()) take('@', list, 0, list.length, from);
  const scale = `${Math.min(longestScale, Math.floor(Math.log2(reading.words.length + 1)))}`;
  take('#', scale, 0, scale.length, 0);
};

/** A word with its ends marked, which is its trait by itself: ^filmer$, and its pieces ^fi fil ... mer er$ ^fil film ... */
const marked = (form: string): string => `^${form.slice(0, longestWord)}$`;

/** A trait's name, as it stands in the file of weights. */
export const traitName = (lead: string, word: string, from: number, to: number): string =>
  lead + word.slice(from, to);

const seed = 0x811c9dc5;
const prime = 0x01000193;

/** A trait's number, 0 or more, by which its weights are found without its name being made (FNV-1a). */
export const traitNumber = (lead: string, word: string, from: number, to: number): number => {
  let number = seed;
  for (let at = 0; at < lead.length; at += 1) number = Math.imul(number ^ lead.charCodeAt(at), prime);
  for (let at = from; at < to; at += 1) number = Math.imul(number ^ word.charCodeAt(at), prime);
  return number & 0x7fffffff;
};
