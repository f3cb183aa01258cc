import { findPhrases } from './find-phrases';
import { bitOf } from './phrase-tables';
import { prepared } from './prepared';
import { Reading } from './reading';
import { remembering } from './remembering';
import { separated } from './run-together';
import { wordIndexOf } from './word-index';
import { wordsOf } from './words';

const made = () => {
  const { words, phrases, lists, forms, small } = prepared().vocabulary;
  const numbers = new Map(lists.map((list, number) => [list, number]));
  return {
    wordIndex: remembering(wordIndexOf(words)),
    phrases,
    lists: { names: lists, numbers },
    forms,
    small,
  };
};

let ready: ReturnType<typeof made> | undefined;

/** Reads a message with the vocabulary, which is made ready when the first message is read. */
export const read = (text: string): Reading => {
  ready ??= made();
  const { wordIndex, phrases, lists, forms, small } = ready;
  const written = separated(
    wordsOf(text),
    (form) => forms.has(form),
    (form) => small.has(form),
  );
  const known = written.map(({ form }) => wordIndex(form));
  const words = written.map(({ said }, at) => ({ said, form: known[at]?.form ?? '' }));
  const reading = new Reading(words, lists);
  const bits = known.map(({ symbols }) => symbols.reduce((all, symbol) => all | bitOf(symbol), 0));
  findPhrases(phrases, {
    words: known.map(({ symbols }) => symbols),
    listsFrom: reading.listsFrom,
    bits,
    found: (entry, from, to) => {
      const list = phrases.listOfEntry[entry] ?? 0;
      bits[from] = (bits[from] ?? 0) | bitOf(phrases.firstList + list);
      reading.add(list, entry, from, to);
    },
  });
  return reading;
};
