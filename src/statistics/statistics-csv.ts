import type { Language } from '../language';
import { texts } from '../texts/texts';
import { groupNames, groupWords } from './group-words';
import { type Count, type Statistics, smallestShown } from './statistics';

/** A sign that makes a spreadsheet read the file as UTF-8. */
const byteOrderMark = '\uFEFF';

/** The figures as a file for a spreadsheet: semicolons between, a line a value, hidden counts as a word. */
export const statisticsCsv = (figures: Statistics, language: Language): string => {
  const words = texts[language].statistics;
  const { from, to, municipality, department } = figures;
  const count = (of: Count) => (of === undefined ? words.hidden : String(of));
  const lines = groupNames.flatMap((group) =>
    figures[group].map((one) => [
      words.groups[group],
      groupWords(group, one.key, language),
      count(one.count),
    ]),
  );
  const rows = [
    [words.csv.group, words.csv.key, words.csv.count],
    [
      words.total,
      [municipality, department, words.period(from, to)].filter(Boolean).join(', '),
      count(figures.total),
    ],
    ...lines,
    [words.csv.method, words.method(smallestShown), ''],
  ];
  return byteOrderMark + rows.map((row) => `${row.map(field).join(';')}\r\n`).join('');
};

/** Quoted where it must be; what a spreadsheet would take for a formula is made a text. */
const field = (text: string): string => {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
};
