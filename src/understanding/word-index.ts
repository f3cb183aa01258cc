import { slipsAmong } from './slips';
import { danishStem, englishStem } from './stems';
import { keyLength, stemKeyLength, type WordTables } from './word-tables';

/** The words of the vocabulary that a written word is, as symbols, and its form, or what was meant where it is a slip. */
export type Known = { symbols: readonly number[]; form: string };

/** Finds which words of the vocabulary a written word is: by its form, its stem, its beginning or end, or a slip. */
export type WordIndex = (form: string) => Known;

const none: readonly number[] = [];

/** What stands before the end of a compound is a word of its own, and no single letter. */
const shortestFront = 2;

/** Looks words up in the tables; each takes time linear in its length. */
export const wordIndexOf = (tables: WordTables): WordIndex => {
  const slips = slipsAmong(tables.spellings);
  return (form) => {
    const symbols = lookUp(tables, form);
    if (symbols.some((symbol) => symbol < tables.firstPart)) return { symbols, form };
    const meant = slips(form);
    if (meant === undefined) return { symbols, form };
    return { symbols: [...new Set([...symbols, ...lookUp(tables, meant)])], form: meant };
  };
};

const lookUp = (table: WordTables, form: string): readonly number[] => {
  const whole = table.forms.get(form) ?? none;
  if (form.length < keyLength || form.length > longestHead) return whole;
  const parts = [...beginningWith(table, form), ...inflected(table, form), ...endingWith(table, form)];
  return parts.length === 0 ? whole : [...new Set([...whole, ...parts])];
};

const beginningWith = ({ starts, startKeys }: WordTables, form: string): readonly number[] => {
  if (!startKeys.has(form.slice(0, keyLength))) return none;
  const found: number[] = [];
  for (let end = keyLength; end <= form.length; end += 1) {
    const words = starts.get(form.slice(0, end));
    if (words) found.push(...words);
  }
  return found;
};

/** Stems are told by their first letters before the slower stemmers are asked. */
const inflected = ({ stems, stemKeys }: WordTables, form: string): readonly number[] => {
  if (!stemKeys.has(form.slice(0, stemKeyLength)) && !stemKeys.has(form.slice(0, keyLength))) return none;
  return [...(stems.get(danishStem(form)) ?? none), ...(stems.get(englishStem(form)) ?? none)];
};

/** A compound's last part, with at most the longest of its endings: *kamera in stuekameraernes. */
const endingWith = ({ ends, endKeys }: WordTables, form: string): readonly number[] => {
  const found: number[] = [];
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
