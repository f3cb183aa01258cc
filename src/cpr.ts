import { validate } from 'stdnum/lib/cjs/dk/cpr';

/** Runs of digits with signs between them, as people write numbers; words end them. */
const runs = /\d(?:[^\p{L}\p{N}]{0,8}\d){5,}/gu;

/** What is written of a number in the middle of it. */
const named =
  /(\d[^\p{L}\p{N}]{0,5})(?:cpr|cpr-?nr|nr|cpr-?nummer|lbnr|løbenr)\.?:?(?=[^\p{L}\p{N}]{0,5}\d)/giu;

/** A time of day after a date, which is no part of a number. */
const timeOfDay = /(\d[./-]\d{1,2}[./-](?:\d{2}){1,2},? )\d{2}[.:]\d{2}(?![.\d])/g;

const lengths = { short: 10, inFull: 12 };

/** Whether a text holds a CPR number: ten digits that begin with a date of birth, however they are grouped. */
export const hasCpr = (text: string): boolean =>
  [...plainDigits(text).matchAll(runs)].some(([run]) => {
    const groups = run.match(/\d+/g) ?? [];
    return groups.some((_, at) => isCpr(groups.slice(at, at + lengths.inFull)));
  });

/** Whether the groups begin with as many as make up a number, with a date in full or not; none is left in halves. */
const isCpr = ([day = '', month = '', year = '', ...rest]: string[]): boolean => {
  const isLoose = day.length <= 2 && month.length <= 2 && (year.length === 2 || year.length === 4);
  const padded = isLoose ? [day.padStart(2, '0'), month.padStart(2, '0')] : [day, month];
  let digits = '';
  for (const group of [...padded, year, ...rest]) {
    digits += group;
    if (digits.length === lengths.short && isDated(digits)) return true;
    if (digits.length === lengths.inFull)
      return inFull.test(digits) && isDated(digits.replace(inFull, '$1$2'));
    if (digits.length > lengths.inFull) return false;
  }
  return false;
};

/** Day and month, the century, and the rest. */
const inFull = /^(\d{4})(?:18|19|20)(\d{6})$/;

/** A replacement number, for whoever has no CPR number, has sixty added to its day. */
const isDated = (digits: string): boolean =>
  looksDated.test(digits) && validate(digits.replace(/^[6-9]/, (tens) => String(Number(tens) - 6))).isValid;

const looksDated = /^(?:0[1-9]|[126789]\d|3[01])(?:0[1-9]|1[0-2])/;

/** Hidden marks between digits hide no number, and every digit is a digit. */
const plainDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s/g, ' ')
    .replace(/(?!\d)\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace(timeOfDay, '$1kl')
    .replace(named, '$1');

/** Every script's ten digits stand in a row, and begin where the one before is none. */
const digitValue = (digit: string): number => {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
};
