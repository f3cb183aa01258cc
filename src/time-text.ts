import { DateTime } from 'luxon';
import type { Language } from './language';

/**
 * A time (ISO 8601) as the case system has it, in the municipality's zone. It begins with the day of the week,
 * since a line that begins with a number is shown as a list.
 */
export const momentText = (at: string, zone: string, language: Language): string =>
  DateTime.fromISO(at, { zone })
    .setLocale(locales[language])
    .toFormat(language === 'da' ? "cccc 'den' d. MMMM yyyy 'kl.' HH.mm" : 'cccc d MMMM yyyy HH:mm');

/** A date (ISO 8601) in words. */
export const dayText = (date: string, language: Language): string =>
  DateTime.fromISO(date)
    .setLocale(locales[language])
    .toFormat(language === 'da' ? 'd. MMMM yyyy' : 'd MMMM yyyy');

/** A month (`YYYY-MM`) in words. */
export const monthText = (month: string, language: Language): string =>
  DateTime.fromISO(month).setLocale(locales[language]).toFormat('LLLL yyyy');

/** A month (`YYYY-MM`) in few letters, for the axis of a chart. */
export const shortMonthText = (month: string, language: Language): string =>
  DateTime.fromISO(month).setLocale(locales[language]).toFormat('LLL yyyy');

const locales: Record<Language, string> = { da: 'da', en: 'en-GB' };
