import type { ReminderSettings } from '../src/reports/reminders';
import type { Configuration } from './configuration';

/** Reminders as the environment has them. */
export const reminderSettings = (configuration: Configuration): ReminderSettings => ({
  remindAfter: configuration.REMINDER_AFTER,
  escalateAfter: configuration.ESCALATE_AFTER,
  hours: configuration.WORKING_HOURS,
  zone: configuration.TIME_ZONE,
});
