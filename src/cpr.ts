import { validate } from 'stdnum/lib/cjs/dk/cpr';

/** Ten digits or more with at most three separators between each, as people write numbers. */
const numbers = /\d(?:[ .\-–—/]{0,3}\d){9,}/g;

/** How a CPR number's digits are grouped: at once, 6-4, by day, month and year, in pairs, or one by one. */
const groupings = ['10', '6 4', '2 2 2 4', '2 2 2 2 2', '6 2 2', '1 1 1 1 1 1 1 1 1 1'];

/** Whether a text holds a CPR number: ten digits that begin with a date of birth, however they are written. */
export const hasCpr = (text: string): boolean =>
  [...plainDigits(text).matchAll(numbers)].some(([number]) => {
    const groups = number.match(/\d+/g) ?? [];
    return groups.some((_, at) => groupings.some((grouping) => isCpr(groups.slice(at, at + 10), grouping)));
  });

const isCpr = (groups: string[], grouping: string): boolean => {
  const count = grouping.split(' ').length;
  const first = groups.slice(0, count);
  return first.map(({ length }) => length).join(' ') === grouping && validate(first.join('')).isValid;
};

/** Hidden marks between digits hide no number, and every digit is a digit. */
const plainDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s/g, ' ');
