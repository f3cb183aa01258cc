import { slipsOf } from './slips';
import { danishStem, englishStem } from './stems';

/** Finds which words of the vocabulary a written word is: by its form, its stem, its beginning or end, or a slip. */
export type WordIndex = (form: string) => readonly string[];

const shortestStemmed = 4;
const keyLength = 3;
const stemKeyLength = 4;

/** A compound's beginning this long is known with slips too. */
const longHead = 8;

const none: readonly string[] = [];

/** What stands before the end of a compound is a word of its own, and no single letter. */
const shortestFront = 2;

/** Builds the index of the vocabulary's words, once; looking a word up takes time linear in the word's length. */
export const indexOf = (words: Iterable<string>, realWords: ReadonlySet<string>): WordIndex => {
  const table: Table = {
    forms: new Map(),
    stems: new Map(),
    starts: new Map(),
    ends: new Map(),
    startKeys: new Set(),
    stemKeys: new Set(),
    endKeys: new Set(),
  };
  const whole: string[] = [];
  const exact: string[] = [];
  for (const word of words) {
    if (word.startsWith('=')) {
      const form = word.slice(1, word.endsWith('~') ? -1 : undefined);
      add(table.forms, form, word);
      if (word.endsWith('~')) exact.push(form);
    } else if (word.endsWith('*')) {
      addStart(table, word);
      if (word.length > longHead) exact.push(word.slice(0, -1));
    } else if (word.startsWith('*')) addEnd(table, word);
    else {
      whole.push(word);
      addWhole(table, word);
    }
  }
  const slips = slipsOf(whole, exact, realWords);
  return (form) => {
    const found = lookUp(table, form);
    if (found.some((word) => !word.includes('*'))) return found;
    const meant = slips(form);
    return meant === undefined ? found : [...new Set([...found, ...lookUp(table, meant)])];
  };
};

type Table = {
  forms: Map<string, string[]>;
  stems: Map<string, string[]>;
  starts: Map<string, string[]>;
  ends: Map<string, string[]>;
  startKeys: Set<string>;
  stemKeys: Set<string>;
  endKeys: Set<string>;
};

const addWhole = (table: Table, word: string) => {
  add(table.forms, word, word);
  if (word.length < shortestStemmed) return;
  for (const stem of new Set([word, danishStem(word), englishStem(word)])) {
    add(table.stems, stem, word);
    table.stemKeys.add(stem.slice(0, stemKeyLength));
  }
};

const addStart = (table: Table, word: string) => {
  add(table.starts, word.slice(0, -1), word);
  table.startKeys.add(word.slice(0, keyLength));
};

const addEnd = (table: Table, word: string) => {
  add(table.ends, word.slice(1), word);
  table.endKeys.add(word.slice(1, 1 + keyLength));
};

const lookUp = (table: Table, form: string): readonly string[] => {
  const whole = table.forms.get(form) ?? none;
  if (form.length < keyLength || form.length > longestHead) return whole;
  const parts = [...beginningWith(table, form), ...inflected(table, form), ...endingWith(table, form)];
  return parts.length === 0 ? whole : [...new Set([...whole, ...parts])];
};

const beginningWith = ({ starts, startKeys }: Table, form: string): readonly string[] => {
  if (!startKeys.has(form.slice(0, keyLength))) return none;
  const found: string[] = [];
  for (let end = keyLength; end <= form.length; end += 1) {
    const words = starts.get(form.slice(0, end));
    if (words) found.push(...words);
  }
  return found;
};

/** Stems are told by their first letters before the slower stemmers are asked. */
const inflected = ({ stems, stemKeys }: Table, form: string): readonly string[] => {
  if (!stemKeys.has(form.slice(0, stemKeyLength)) && !stemKeys.has(form.slice(0, keyLength))) return none;
  return [...(stems.get(danishStem(form)) ?? none), ...(stems.get(englishStem(form)) ?? none)];
};

/** A compound's last part, with at most the longest of its endings: *kamera in stuekameraernes. */
const endingWith = ({ ends, endKeys }: Table, form: string): readonly string[] => {
  const found: string[] = [];
  for (let at = shortestFront; at + keyLength <= form.length; at += 1) {
    if (!endKeys.has(form.slice(at, at + keyLength))) continue;
    for (let ending = 0; ending <= longestEnding; ending += 1) {
      const words = ends.get(form.slice(at, form.length - ending));
      if (words && endings.has(form.slice(form.length - ending))) found.push(...words);
    }
  }
  return found;
};

const endings = new Set([
  '',
  's',
  'n',
  'r',
  'e',
  'en',
  'et',
  'er',
  'ne',
  'ns',
  'ens',
  'ets',
  'ers',
  'ene',
  'erne',
  'ernes',
  'enes',
  'rne',
]);
const longestEnding = 5;

/** No word of either language that matters is longer; longer runs of letters are noise and are not looked into. */
const longestHead = 40;

const add = (map: Map<string, string[]>, key: string, value: string) => {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
};
