import type { Reading } from './reading';

const shortestPiece = 3;
const longestPiece = 4;
const longestWord = 40;
const opening = 3;
const mostWords = 300;
const longestScale = 6;

/**
 * Goes through the traits of a message that weights are learned for, each with the place of the word that it comes
 * from: each word, each pair of neighbours, the pieces of three or four letters that slips and compounds leave whole,
 * the first words by their place, the lists of the vocabulary that something was found of, and the length. Linear in
 * the message; words beyond the 300th and letters beyond a word's 40th are passed over.
 */
export const eachTrait = (reading: Reading, take: (name: string, at: number) => void): void => {
  const words = reading.words.slice(0, mostWords).map(({ form }) => wordTrait(form));
  const seen = new Set<string>();
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (before !== undefined) take(before + word, at);
    if (at < opening) take(`${at}${word}`, at);
    if (seen.has(word)) return;
    seen.add(word);
    take(word, at);
    eachPiece(word, (piece) => take(piece, at));
  });
  for (const [list, at] of reading.firstPlaces()) take(`@${list}`, at);
  take(`#${Math.min(longestScale, Math.floor(Math.log2(reading.words.length + 1)))}`, 0);
};

/** A word's trait by itself. */
export const wordTrait = (form: string): string => `^${form.slice(0, longestWord)}$`;

/** The pieces of a word with its ends marked: ^fi fil ilm lme mer er$ ^fil film ilme lmer mer$ */
const eachPiece = (word: string, take: (piece: string) => void): void => {
  for (let length = shortestPiece; length <= longestPiece; length += 1) {
    if (length === word.length) continue;
    for (let from = 0; from + length <= word.length; from += 1) take(word.slice(from, from + length));
  }
};
