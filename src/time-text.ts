import { DateTime } from 'luxon';
import type { Language } from './language';
import { texts } from './texts/texts';

/** A time (ISO 8601) as the case system has it, in the municipality's zone. */
export const momentText = (at: string, zone: string, language: Language): string =>
  written(DateTime.fromISO(at, { zone }), texts[language].time.moment, language);

/** A time of day (`HH:MM`) as it was told at `at` (ISO 8601): with its day, where that was told too. */
export const clockText = (
  { clock, daysAgo }: { clock: string; daysAgo?: number },
  at: string,
  zone: string,
  language: Language,
): string => {
  const [hour, minute] = clock.split(':').map(Number);
  const told = DateTime.fromISO(at, { zone })
    .minus({ days: daysAgo ?? 0 })
    .set({ hour, minute });
  const { moment, clock: alone } = texts[language].time;
  return written(told, daysAgo === undefined ? alone : moment, language);
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
