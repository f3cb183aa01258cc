import { DateTime, Duration } from 'luxon';
import { remindOfDue } from '../../src/reports/reminders';
import { sweep } from '../../src/reports/sweep';
import { countChanged } from '../../src/statistics/count-reports';
import type { Configuration } from '../configuration';
import { reminderSettings } from '../reminder-settings';
import type { World } from '../world';
import type { Chores } from './notification-worker';

const atOnce = 50;

/** Nobody presses the same button again after so long. */
const pressedTwice = 'P7D';

/** After so long the month of a change of the counts is closed, and the change is asked for no more. */
const monthIsClosed = 'P60D';

/** What any instance does from time to time, by name; each is done once however many instances there are. */
export const choresOf = (
  configuration: Configuration,
  { reports: parts, people, directory, consents, counting, trainings }: World,
): Chores => {
  const before = (duration: string) =>
    DateTime.fromISO(parts.now()).toUTC().minus(Duration.fromISO(duration)).toJSDate().toISOString();
  return {
    languages: () => people.refreshLanguages(),
    sweep: () => sweep(parts),
    reminders: () => remindOfDue(parts, directory, reminderSettings(configuration)),
    retention: () => parts.store.deleteBefore(before(configuration.RETENTION), atOnce),
    consentRetention: () => consents.deleteBefore(before(configuration.CONSENT_RETENTION), atOnce),
    counting: () => countChanged(counting),
    countChanges: () => counting.counts.forgetBefore(before(monthIsClosed), atOnce),
    trainings: () => trainings.forgetBefore(before(pressedTwice), atOnce),
  };
};
