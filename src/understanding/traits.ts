import type { Reading } from './reading';

/** A trait of a message that weights are learned for, and the place of the word that it comes from. */
export type Trait = { name: string; at: number };

const shortestPiece = 3;
const longestPiece = 4;
const longestWord = 40;
const opening = 3;
const mostWords = 300;
const longestScale = 6;

/**
 * The traits of a message: each word, each pair of neighbours, the pieces of three or four letters that slips and
 * compounds leave whole, the first words by their place, the length, and the lists of the vocabulary that something
 * was found of. Linear in the message; words beyond the 300th and letters beyond a word's 40th are passed over.
 */
export const traitsOf = (reading: Reading): Trait[] => [
  ...wordTraits(reading.words.slice(0, mostWords).map(({ form }) => form.slice(0, longestWord))),
  ...[...reading.firstPlaces()].map(([list, at]) => ({ name: `@${list}`, at })),
  { name: `#${Math.min(longestScale, Math.floor(Math.log2(reading.words.length + 1)))}`, at: 0 },
];

const wordTraits = (forms: readonly string[]): Trait[] => {
  const traits: Trait[] = [];
  const seen = new Set<string>();
  const add = (name: string, at: number) => traits.push({ name, at });
  forms.forEach((word, at) => {
    const before = forms[at - 1];
    if (before !== undefined) add(`${before} ${word}`, at);
    if (at < opening) add(`${at}:${word}`, at);
    if (seen.has(word)) return;
    seen.add(word);
    add(word, at);
    for (const piece of piecesOf(word)) add(piece, at);
  });
  return traits;
};

/** The pieces of a word, its ends marked: ^fi fil ilm lme mer er$ ^fil film ilme lmer mer$. */
const piecesOf = (word: string): string[] => {
  const marked = `^${word}$`;
  const pieces: string[] = [];
  for (let length = shortestPiece; length <= longestPiece; length += 1) {
    for (let from = 0; from + length <= marked.length; from += 1)
      pieces.push(`-${marked.slice(from, from + length)}`);
  }
  return pieces;
};
