import { distance } from 'fastest-levenshtein';
import { danishStem } from './stems';

const shortest = 5;
const longest = 40;
const longForTwo = 8;

/** A shelf holds what a written word may be compared with, and the vocabulary's word that it stands for. */
type Shelf = Map<string, string>;

/**
 * Builds the reader of slips: the vocabulary's word that was meant by a misspelled one, or none. Words of five to
 * seven letters may have one letter wrong, longer ones two; real words and other first letters are no slips. `exact` are words
 * that stand for no other form.
 */
export const slipsOf = (
  words: readonly string[],
  exact: readonly string[],
  realWords: ReadonlySet<string>,
): ((form: string) => string | undefined) => {
  const shelves = new Map<string, Shelf>();
  for (const word of words) {
    for (const spelling of new Set([word, danishStem(word)])) {
      if (spelling.length >= shortest) put(shelves, spelling, word);
    }
  }
  for (const form of exact) put(shelves, form, form);
  return (form) => {
    if (form.length < shortest || form.length > longest || realWords.has(form)) return undefined;
    return nearest(form, shelves) ?? nearest(danishStem(form), shelves);
  };
};

const put = (shelves: Map<string, Shelf>, spelling: string, word: string) => {
  const key = keyOf(spelling, spelling.length);
  const shelf = shelves.get(key) ?? new Map<string, string>();
  if (!shelf.has(spelling)) shelf.set(spelling, word);
  shelves.set(key, shelf);
};

const keyOf = (spelling: string, length: number) => `${spelling[0]}${length}`;

const allowed = (length: number) => (length >= longForTwo ? 2 : 1);

const nearest = (form: string, shelves: Map<string, Shelf>): string | undefined => {
  if (form.length < shortest) return undefined;
  let best: string | undefined;
  let least = allowed(form.length) + 1;
  for (let length = form.length - least + 1; length < form.length + least; length += 1) {
    for (const [spelling, word] of shelves.get(keyOf(form, length)) ?? []) {
      const slips = distance(form, spelling);
      if (slips < least && slips <= allowed(spelling.length)) [best, least] = [word, slips];
    }
  }
  return best;
};
