import { type Spellings, spellingsOf } from './slips';
import { danishStem, englishStem } from './stems';

/** Symbols of the vocabulary's words by what the words are told by. */
type Symbols = Map<string, number[]>;

/** The vocabulary's words by what they are told by, each as its symbol. */
export type WordTables = {
  forms: Symbols;
  stems: Symbols;
  starts: Symbols;
  ends: Symbols;
  startKeys: Set<string>;
  stemKeys: Set<string>;
  endKeys: Set<string>;
  /** From this symbol on, words are only the beginning or the end of a written one. */
  firstPart: number;
  spellings: Spellings;
};

/** Words shorter than this stand for their own form alone. */
const shortestStemmed = 4;

/** So many first letters tell whether a beginning or an end may be there, and so many whether a stem may be. */
export const keyLength = 3;
export const stemKeyLength = 4;

/** A compound's beginning this long is known with slips too. */
const longHead = 8;

/** Whether a word of the vocabulary stands for the beginning or the end of others alone. */
export const isPart = (word: string): boolean => word.includes('*');

/** Makes the tables of the vocabulary's words, once; a word's symbol is its place, and parts of words come last. */
export const wordTablesOf = (words: readonly string[], realWords: readonly string[]): WordTables => {
  const firstPart = words.findIndex(isPart);
  const table: Table = {
    forms: new Map(),
    stems: new Map(),
    starts: new Map(),
    ends: new Map(),
    startKeys: new Set(),
    stemKeys: new Set(),
    endKeys: new Set(),
    firstPart: firstPart < 0 ? words.length : firstPart,
  };
  const whole: string[] = [];
  const exact: string[] = [];
  for (const [symbol, word] of words.entries()) {
    if (word.startsWith('=')) {
      const form = word.slice(1, word.endsWith('~') ? -1 : undefined);
      add(table.forms, form, symbol);
      if (word.endsWith('~')) exact.push(form);
    } else if (word.endsWith('*')) {
      add(table.starts, word.slice(0, -1), symbol);
      table.startKeys.add(word.slice(0, keyLength));
      if (word.length > longHead) exact.push(word.slice(0, -1));
    } else if (word.startsWith('*')) {
      add(table.ends, word.slice(1), symbol);
      table.endKeys.add(word.slice(1, 1 + keyLength));
    } else {
      whole.push(word);
      addWhole(table, word, symbol);
    }
  }
  return { ...table, spellings: spellingsOf(whole, exact, realWords) };
};

type Table = Omit<WordTables, 'spellings'>;

const addWhole = (table: Table, word: string, symbol: number) => {
  add(table.forms, word, symbol);
  if (word.length < shortestStemmed) return;
  for (const stem of new Set([word, danishStem(word), englishStem(word)])) {
    add(table.stems, stem, symbol);
    table.stemKeys.add(stem.slice(0, stemKeyLength));
  }
};

const add = (map: Symbols, key: string, value: number) => {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
};
