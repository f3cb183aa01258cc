import { validate } from 'stdnum/lib/cjs/dk/cpr';

/** Ten digits or more with at most five separators between each, as people write numbers. */
const numbers = /\d(?:[ .,:_()\-–—/]{0,5}\d){9,}/g;

/** How a CPR number's digits are grouped: at once, 6-4, by day, month and year, in pairs, in halves, or one by one. */
const groupings = [
  ...['10', '6 4', '2 2 2 4', '2 2 2 2 2', '6 2 2', '4 2 4', '4 6', '5 5'],
  '1 1 1 1 1 1 1 1 1 1',
];

/** The same with the year of birth in full. */
const groupingsInFull = ['12', '8 4', '2 2 4 4'];

/** Whether a text holds a CPR number: ten digits that begin with a date of birth, however they are written. */
export const hasCpr = (text: string): boolean =>
  [...plainDigits(text).matchAll(numbers)].some(([number]) => {
    const groups = number.match(/\d+/g) ?? [];
    return groups.some((_, at) =>
      [...groupings, ...groupingsInFull].some((grouping) => isCpr(groups.slice(at, at + 10), grouping)),
    );
  });

/** Day and month, the century, and the rest. */
const inFull = /^(\d{4})(?:18|19|20)(\d{6})$/;

/** A time of day after a date, which is no part of a number. */
const timeOfDay = /(\d[./-]\d{1,2}[./-](?:\d{2}){1,2},? )\d{2}[.:]\d{2}(?![.\d])/g;

const isCpr = (groups: string[], grouping: string): boolean => {
  const count = grouping.split(' ').length;
  const first = groups.slice(0, count);
  if (first.map(({ length }) => length).join(' ') !== grouping) return false;
  return isDated(first.join('').replace(inFull, '$1$2'));
};

/** A replacement number, for whoever has no CPR number, has sixty added to its day. */
const isDated = (digits: string): boolean =>
  validate(digits).isValid || validate(digits.replace(/^[6-9]/, (tens) => String(Number(tens) - 6))).isValid;

/** Hidden marks between digits hide no number, and every digit is a digit. */
const plainDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s/g, ' ')
    .replace(timeOfDay, '$1kl');
