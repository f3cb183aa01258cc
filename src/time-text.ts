import { DateTime } from 'luxon';
import type { Language } from './language';
import { texts } from './texts/texts';

/** A time (ISO 8601) as the case system has it, in the municipality's zone. */
export const momentText = (at: string, zone: string, language: Language): string =>
  written(DateTime.fromISO(at, { zone }), texts[language].time.moment, language);

/** The moment (ISO 8601) of a time of day (`HH:MM`) so many days before `at`, in the municipality's zone. */
export const momentOf = (
  { clock, daysAgo }: { clock: string; daysAgo: number },
  at: string,
  zone: string,
): string => {
  const [hour, minute] = clock.split(':').map(Number);
  const moment = DateTime.fromISO(at, { zone }).minus({ days: daysAgo });
  return moment.set({ hour, minute, second: 0, millisecond: 0 }).toJSDate().toISOString();
};

/** A date (ISO 8601) in words. */
export const dayText = (date: string, language: Language): string =>
  written(DateTime.fromISO(date), texts[language].time.day, language);

/** A month (`YYYY-MM`) in words. */
export const monthText = (month: string, language: Language): string =>
  written(DateTime.fromISO(month), 'LLLL yyyy', language);

/** A month (`YYYY-MM`) in few letters, for the axis of a chart. */
export const shortMonthText = (month: string, language: Language): string =>
  written(DateTime.fromISO(month), 'LLL yyyy', language);

const written = (at: DateTime, pattern: string, language: Language): string =>
  at.setLocale(texts[language].time.locale).toFormat(pattern);
