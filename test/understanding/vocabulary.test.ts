import type { Entry } from '../../src/understanding/entries';
import { read } from '../../src/understanding/read';
import { entries as allEntries } from '../../src/understanding/vocabulary-files';

const entries = allEntries();
const examples = new Map<string, string | undefined>();

/** Words written as a list's first line has them, or as one line has them. */
const exampleOfList = (list: string): string => {
  const known = examples.get(list);
  if (known !== undefined) return known;
  const entry = entries.find((one) => one.list === list);
  const example = entry ? exampleOf(entry) : '';
  examples.set(list, example);
  return example;
};

const exampleOf = ({ readings: [steps = []] }: Entry): string =>
  steps
    .map((step) => {
      if (step.kind !== 'any') return '';
      const [word] = step.words;
      return word ? written(word) : exampleOfList(step.lists[0] ?? '');
    })
    .join(' ');

/** A compound's missing part is made up; two letters that would be read as one are kept apart. */
const written = (word: string): string =>
  word
    .replace(/^=|~$/g, '')
    .replace(/^\*/, 'sommer')
    .replace(/\*$/, '')
    .replaceAll('ae', 'åe')
    .replaceAll('oe', 'øe');

test('every line of the vocabulary is found in words written after it', () => {
  const lost = entries.filter((entry) => {
    const found = read(exampleOf(entry)).hits(entry.list);
    return !found.some((hit) => entries[hit.entry]?.line === entry.line);
  });
  expect(lost.map(({ list, line }) => `${list}: ${line}`)).toEqual([]);
});
