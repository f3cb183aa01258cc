import { DateTime, Duration } from 'luxon';
import type { ConsentStore } from '../src/ports/consent-store';
import type { Directory } from '../src/ports/directory';
import type { PeopleStore } from '../src/ports/people-store';
import type { ReportParts } from '../src/reports/change-report';
import { type ReminderSettings, remindOfDue } from '../src/reports/reminders';
import { sweep } from '../src/reports/sweep';
import type { Configuration } from './configuration';

const atOnce = 50;

/** What any instance does from time to time; each is done once however many instances there are. */
export const choresOf = (
  configuration: Configuration,
  parts: ReportParts,
  directory: Directory,
  consents: ConsentStore,
  people: PeopleStore,
): (() => Promise<unknown>)[] => {
  const before = (duration: string) =>
    DateTime.fromISO(parts.now()).toUTC().minus(Duration.fromISO(duration)).toJSDate().toISOString();
  return [
    () => people.refreshLanguages(),
    () => sweep(parts),
    () => remindOfDue(parts, directory, reminderSettings(configuration)),
    () => parts.store.deleteBefore(before(configuration.RETENTION), atOnce),
    () => consents.deleteBefore(before(configuration.CONSENT_RETENTION), atOnce),
  ];
};

/** Reminders as the environment has them. */
export const reminderSettings = (configuration: Configuration): ReminderSettings => ({
  remindAfter: configuration.REMINDER_AFTER,
  escalateAfter: configuration.ESCALATE_AFTER,
  hours: configuration.WORKING_HOURS,
  zone: configuration.TIME_ZONE,
});
