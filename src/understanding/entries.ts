import { fold } from './words';

/** One step of an entry: a word, any phrase of a list, words of a list or none, or a gap of so many words at most. */
export type Step =
  | { kind: 'word'; word: string }
  | { kind: 'list'; list: string }
  | { kind: 'some'; list: string }
  | { kind: 'gap'; most: number };

/** One line of the vocabulary: the list it stands in, as it is written there, and what it is read as. */
export type Entry = { list: string; line: string; readings: Step[][] };

/**
 * Reads a line of the vocabulary. `word` stands for its inflections and slips too, `=word` for this form alone (and for
 * the whole line where it begins it), `word*` and `*word` for compounds, `a-b` for one word or two, `a/b` for either, `?word` for one that may be
 * missing, `<list>` for any phrase of that list, `~list` for any number of its words, `..` for up to three words
 * and `...` for up to six.
 */
export const entryOf = (list: string, line: string): Entry => {
  const exact = line.startsWith('=');
  const parts = (exact ? line.slice(1) : line).split(' ');
  const readings = parts.reduce<Step[][]>(
    (known, part) => {
      const choices = choicesOf(part, exact);
      return known.flatMap((steps) => choices.map((choice) => [...steps, ...choice]));
    },
    [[]],
  );
  return { list, line, readings };
};

const choicesOf = (part: string, exact: boolean): Step[][] => {
  if (part === '..') return [[{ kind: 'gap', most: 3 }]];
  if (part === '...') return [[{ kind: 'gap', most: 6 }]];
  if (part.startsWith('?')) return [[], ...choicesOf(part.slice(1), exact)];
  if (part.startsWith('=')) return choicesOf(part.slice(1), true);
  if (part.startsWith('~')) return [[{ kind: 'some', list: part.slice(1) }]];
  return part.split('/').flatMap((choice) => spellings(choice, exact));
};

const spellings = (part: string, exact: boolean): Step[][] => {
  if (part.startsWith('<')) return [[{ kind: 'list', list: part.slice(1, -1) }]];
  const pieces = part.split('-').map(fold);
  const joined = [wordStep(pieces.join(''), exact)];
  return pieces.length === 1 ? [joined] : [joined, pieces.map((word) => wordStep(word, exact))];
};

const wordStep = (word: string, exact: boolean): Step => ({
  kind: 'word',
  word: exact && !word.includes('*') ? `=${word}` : word,
});
