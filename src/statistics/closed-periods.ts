import { DateTime } from 'luxon';
import { countOf, type MonthCounts } from './counts';
import { nameOf } from './dimensions';
import type { Period } from './statistics';

/** A month takes changes until this day of the next, so that a leader has time to see what came on its last day. */
const closingDay = 15;

/** A period ends with so many reports: enough for figures by setting and department. */
const enough = 60;

/** With fewer it ends after so many months, so that a small municipality has figures too. */
const longest = { months: 12, count: 20 };

/** The last month that is closed at a time (ISO 8601): its counts never change again, and it may be shown. */
export const lastClosedMonth = (now: string, zone: string): string => {
  const at = DateTime.fromISO(now, { zone });
  return at.minus({ months: at.day >= closingDay ? 1 : 2 }).toFormat('yyyy-MM');
};

/** The month of a time, in the municipality's zone. */
export const monthOf = (at: string, zone: string): string =>
  DateTime.fromISO(at, { zone }).toFormat('yyyy-MM');

/**
 * The periods that figures are given for, oldest first: whole months in a row, as many as it takes to hold enough
 * reports. What has been a period stays one, since closed months never change and each period rests on its own.
 */
export const closedPeriods = (rows: MonthCounts[], last: string): Period[] => {
  const closed = rows.filter(({ month }) => month <= last);
  const first = closed.map(({ month }) => month).sort()[0];
  const periods: Period[] = [];
  let months: string[] = [];
  let count = 0;
  for (const month of first ? monthsOf({ from: first, to: last }) : []) {
    months.push(month);
    const there = closed.filter((row) => row.month === month);
    count += there.reduce((all, row) => all + countOf(row, nameOf.total), 0);
    const isLong = months.length >= longest.months && count >= longest.count;
    if (count < enough && !isLong) continue;
    periods.push({ from: months[0] ?? month, to: month });
    months = [];
    count = 0;
  }
  return periods;
};

/** The months of a period, in order. */
export const monthsOf = ({ from, to }: Period): string[] => {
  const months: string[] = [];
  for (let at = DateTime.fromISO(from); at.toFormat('yyyy-MM') <= to; at = at.plus({ months: 1 })) {
    months.push(at.toFormat('yyyy-MM'));
  }
  return months;
};
