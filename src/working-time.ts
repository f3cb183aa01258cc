import Holidays from 'date-holidays';
import { DateTime, Duration } from 'luxon';

/** When the municipality works: hours such as `08:00-16:00`, Monday to Friday, in a time zone. */
export type WorkingWeek = { hours: string; zone: string };

/**
 * The time (ISO 8601, UTC) when that much working time has passed; always within working hours, so that
 * nobody is written to at night. A day (`P1D`) is a working day: the same time of day on the next one; a week
 * is five of them. Off are Saturday, Sunday and what the library calls public holidays in Denmark: those of
 * the law, so neither Grundlovsdag nor 24 and 31 December, on which some workplaces close by agreement.
 */
export const workingTimeAfter = (from: string, duration: string, week: WorkingWeek): string => {
  const { weeks = 0, days = 0, years = 0, months = 0, ...time } = Duration.fromISO(duration).toObject();
  let at = opening(DateTime.fromISO(from, { zone: week.zone }).plus({ years, months }), week);
  for (let left = weeks * 5 + days; left > 0; left -= 1) at = nextWorkingDay(at);
  return inUtc(afterHours(at, Duration.fromObject(time).toMillis(), week));
};

/** Whether a time (ISO 8601) lies in working time. */
export const isWorkingTime = (at: string, week: WorkingWeek): boolean =>
  Date.parse(workingTimeAfter(at, 'PT0S', week)) === Date.parse(at);

const afterHours = (from: DateTime, milliseconds: number, week: WorkingWeek): DateTime => {
  const left = hoursOf(from, week).to.toMillis() - from.toMillis();
  if (milliseconds < left) return from.plus(milliseconds);
  return afterHours(opening(nextWorkingDay(from).startOf('day'), week), milliseconds - left, week);
};

/** The time itself when it is working time, else the next opening. */
const opening = (at: DateTime, week: WorkingWeek): DateTime => {
  const { from, to } = hoursOf(at, week);
  if (!isWorkingDay(at) || at >= to) return opening(nextWorkingDay(at).startOf('day'), week);
  return at < from ? from : at;
};

const nextWorkingDay = (at: DateTime): DateTime => {
  const next = at.plus({ days: 1 });
  return isWorkingDay(next) ? next : nextWorkingDay(next);
};

const hoursOf = (day: DateTime, { hours }: WorkingWeek) => {
  const [from = '', to = ''] = hours.split('-');
  return { from: timeOn(day, from), to: timeOn(day, to) };
};

const timeOn = (day: DateTime, time: string): DateTime => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return day.set({ hour, minute, second: 0, millisecond: 0 });
};

const isWorkingDay = (day: DateTime): boolean =>
  day.weekday <= 5 && !holidaysOf(day.year).has(day.toISODate() ?? '');

const known = new Map<number, Set<string>>();

const holidaysOf = (year: number): Set<string> => {
  const found = known.get(year);
  if (found) return found;
  const dates = new Holidays('DK', { types: ['public'] })
    .getHolidays(year)
    .map(({ date }) => date.slice(0, 10));
  const days = new Set(dates);
  known.set(year, days);
  return days;
};

const inUtc = (at: DateTime): string => at.toJSDate().toISOString();
