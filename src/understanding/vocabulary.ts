import type { Entry } from './entries';
import { type PhraseTables, phraseTablesOf } from './phrase-tables';
import people from './vocabulary/people.json';
import realWords from './vocabulary/real-words.json';
import { entries } from './vocabulary-files';
import { isPart, type WordTables, wordTablesOf } from './word-tables';
import { fold } from './words';

/** All that messages are read with. It is plain data, so that it can be made once and kept. */
export type Vocabulary = {
  words: WordTables;
  phrases: PhraseTables;
  lists: string[];
  /** Words in the form that they are written in, and the small ones among all words. */
  forms: Set<string>;
  small: Set<string>;
};

/** Makes the vocabulary from its files, which takes long: the build does it beforehand. */
export const makeVocabulary = (): Vocabulary => {
  const all = entries();
  const found = [...new Set(all.flatMap(wordsIn))];
  const words = [...found.filter((word) => !isPart(word)), ...found.filter(isPart)];
  const lists = [...new Set(all.map(({ list }) => list))];
  const symbols = new Map(words.map((word, symbol) => [word, symbol]));
  return {
    words: wordTablesOf(words, realWords.words),
    phrases: phraseTablesOf(all, levelsOf(all), symbols, lists),
    lists,
    forms: new Set(words.filter((word) => !word.startsWith('*')).map((word) => word.replace(/[=~*]/g, ''))),
    small: new Set(people.small.map((word) => fold(word.slice(1)))),
  };
};

const wordsIn = (entry: Entry): string[] =>
  entry.readings.flat().flatMap((step) => (step.kind === 'any' ? step.words : []));

const listsNamedIn = (entry: Entry): string[] =>
  entry.readings
    .flat()
    .flatMap((step) => (step.kind === 'any' ? step.lists : step.kind === 'some' ? [step.list] : []));

/** The entries in the order that they can be read in: those that name a list after the list that they name. */
const levelsOf = (all: readonly Entry[]): Entry[][] => {
  const needs = new Map<string, Set<string>>();
  for (const entry of all) {
    const named = needs.get(entry.list) ?? new Set();
    for (const list of listsNamedIn(entry)) named.add(list);
    needs.set(entry.list, named);
  }
  const levelOf = (list: string, above: string[] = []): number => {
    const named = needs.get(list);
    if (!named) throw new Error(`The vocabulary names a list that it does not have: <${list}>.`);
    if (above.includes(list)) throw new Error(`The vocabulary's list <${list}> is made of itself.`);
    return Math.max(-1, ...[...named].map((one) => levelOf(one, [...above, list]))) + 1;
  };
  const levels: Entry[][] = [];
  for (const entry of all) {
    const level = levelOf(entry.list);
    while (levels.length <= level) levels.push([]);
    levels[level]?.push(entry);
  }
  return levels;
};
