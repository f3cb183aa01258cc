import { fold } from './words';

/** One step of an entry: any of some words or lists, words of a list or none, or a gap of so many words at most. */
export type Step =
  | { kind: 'any'; words: string[]; lists: string[] }
  | { kind: 'some'; list: string }
  | { kind: 'gap'; most: number };

/** One line of the vocabulary: the list it stands in, as it is written there, and what it is read as. */
export type Entry = { list: string; line: string; readings: Step[][] };

/**
 * Reads a line of the vocabulary. `word` stands for its inflections and slips too, `=word` for this form alone (= for
 * the whole line where it begins it), `=word~` for this form and its slips, `word*` and `*word` for compounds, `a-b`
 * for one word or two, `a/b` for either, `?word` for one that may be missing, `<list>` for any phrase of that list,
 * `~list` for any number of its words, `..` for up to three words and `...` for up to six.
 */
export const entryOf = (list: string, line: string): Entry => {
  if (/^=?$| $| {2}|\?$|\?( |$)/.test(line))
    throw new Error(`The vocabulary's line "${line}" in ${list} has an empty part.`);
  const exact = line.startsWith('=');
  const parts = (exact ? line.slice(1) : line).split(' ');
  const readings = parts.reduce<Step[][]>(
    (known, part) => {
      const choices = choicesOf(part, exact);
      return known.flatMap((steps) => choices.map((choice) => [...steps, ...choice]));
    },
    [[]],
  );
  return { list, line, readings: differing(readings.map(withoutNeedlessGaps)) };
};

/** Gaps side by side are one, and one at the end tells nothing. */
const withoutNeedlessGaps = (steps: readonly Step[]): Step[] => {
  const kept: Step[] = [];
  for (const step of steps) {
    const before = kept.at(-1);
    if (step.kind === 'gap' && before?.kind === 'gap')
      kept[kept.length - 1] = { kind: 'gap', most: step.most + before.most };
    else kept.push(step);
  }
  return kept.at(-1)?.kind === 'gap' ? kept.slice(0, -1) : kept;
};

const differing = (readings: Step[][]): Step[][] => [
  ...new Map(readings.map((steps) => [JSON.stringify(steps), steps])).values(),
];

const choicesOf = (part: string, exact: boolean): Step[][] => {
  if (part === '?..' || part === '?...') return choicesOf(part.slice(1), exact);
  if (part === '..') return [[{ kind: 'gap', most: 3 }]];
  if (part === '...') return [[{ kind: 'gap', most: 6 }]];
  if (part.startsWith('?')) return [[], ...choicesOf(part.slice(1), exact)];
  if (part.startsWith('=')) return choicesOf(part.slice(1), true);
  if (part.startsWith('~')) return [[{ kind: 'some', list: part.slice(1) }]];
  const choices = part.split('/').flatMap((choice) => spellings(choice, exact));
  const single: Step = {
    kind: 'any',
    words: choices.flatMap((words) => (words.length === 1 && !isList(words[0]) ? words : [])),
    lists: choices.flatMap(([first]) => (first && isList(first) ? [first.slice(1, -1)] : [])),
  };
  const several = choices.filter((words) => words.length > 1);
  const apart = several.map((words) =>
    words.map((word): Step => ({ kind: 'any', words: [word], lists: [] })),
  );
  return single.words.length + single.lists.length > 0 ? [[single], ...apart] : apart;
};

const isList = (word: string | undefined): boolean => word?.startsWith('<') ?? false;

/** The words of a choice, each way it may be written: a hyphen is one word or two. */
const spellings = (choice: string, exact: boolean): string[][] => {
  if (isList(choice)) return [[choice]];
  const pieces = choice.split('-').map(fold);
  const known = (word: string) => (exact && !word.includes('*') ? `=${word}` : word);
  const joined = [known(pieces.join(''))];
  return pieces.length === 1 ? [joined] : [joined, pieces.map(known)];
};
