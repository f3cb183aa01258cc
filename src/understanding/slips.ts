import { distance } from 'fastest-levenshtein';
import { danishStem } from './stems';

const shortest = 5;
const longest = 40;
const longForTwo = 10;

/** A shelf holds what a written word may be compared with, and the vocabulary's word that it stands for. */
type Shelf = Map<string, string>;

/** What written words are compared with, by first letter and length, and the stems of real words, which are no slips. */
export type Spellings = { shelves: Map<string, Shelf>; realWords: Set<string> };

/** Makes the spellings of words and their stems; `exact` are words that stand for no other form. */
export const spellingsOf = (
  words: readonly string[],
  exact: readonly string[],
  realWords: readonly string[],
): Spellings => {
  const shelves = new Map<string, Shelf>();
  for (const word of words) {
    for (const spelling of new Set([word, danishStem(word)])) {
      if (spelling.length >= shortest) put(shelves, spelling, word);
    }
  }
  for (const form of exact) put(shelves, form, form);
  return { shelves, realWords: new Set(realWords) };
};

/**
 * Reads slips: the vocabulary's word that was meant by a misspelled one, or none. Words of five to nine letters may
 * have one slip, longer ones two; words whose stem is a real word's and other first letters are no slips.
 */
export const slipsAmong =
  ({ shelves, realWords }: Spellings) =>
  (form: string): string | undefined => {
    if (form.length < shortest || form.length > longest) return undefined;
    const stem = danishStem(form);
    if (realWords.has(stem)) return undefined;
    return nearest(form, shelves) ?? nearest(stem, shelves);
  };

const put = (shelves: Map<string, Shelf>, spelling: string, word: string) => {
  const key = keyOf(spelling, spelling.length);
  const shelf = shelves.get(key) ?? new Map<string, string>();
  if (!shelf.has(spelling)) shelf.set(spelling, word);
  shelves.set(key, shelf);
};

/** Letters wrong, missing or too many; two neighbours that changed places are one slip. */
const slipsBetween = (form: string, spelling: string): number =>
  isSwapped(form, spelling) ? 1 : distance(form, spelling);

const isSwapped = (form: string, spelling: string): boolean => {
  if (form.length !== spelling.length) return false;
  let at = 0;
  while (at < form.length && form[at] === spelling[at]) at += 1;
  return (
    form[at] === spelling[at + 1] &&
    form[at + 1] === spelling[at] &&
    form.slice(at + 2) === spelling.slice(at + 2)
  );
};

const keyOf = (spelling: string, length: number) => `${spelling[0]}${length}`;

const allowed = (length: number) => (length >= longForTwo ? 2 : 1);

const nearest = (form: string, shelves: Map<string, Shelf>): string | undefined => {
  if (form.length < shortest) return undefined;
  let best: string | undefined;
  let least = allowed(form.length) + 1;
  for (let length = form.length - least + 1; length < form.length + least; length += 1) {
    for (const [spelling, word] of shelves.get(keyOf(form, length)) ?? []) {
      const slips = slipsBetween(form, spelling);
      if (slips < least && slips <= allowed(spelling.length)) [best, least] = [word, slips];
    }
  }
  return best;
};
