import type { AzureStorage } from '../src/adapters/storage/azure-storage';
import { storageNotificationQueue } from '../src/adapters/storage/storage-notification-queue';
import { tablesConsentStore } from '../src/adapters/storage/tables-consent-store';
import { tablesCountStore } from '../src/adapters/storage/tables-count-store';
import { tablesReportStore } from '../src/adapters/storage/tables-report-store';
import { tablesTrainingStore } from '../src/adapters/storage/tables-training-store';
import { nextDue } from '../src/reports/reminders';
import type { ReportParts } from '../src/reports/report-parts';
import { isWorkingTime } from '../src/working-time';
import type { Configuration } from './configuration';
import { pageAddress } from './page-address';
import { reminderSettings } from './reminder-settings';
import type { Pace } from './worker/notification-worker';
import type { GivenWorld, World } from './world';

/** What reports rest on. */
export const reportsOn = (
  storage: AzureStorage,
  configuration: Configuration,
  told: Pick<ReportParts, 'now' | 'failed'>,
  { afterTheAnswer }: Pace,
): ReportParts => ({
  ...told,
  store: tablesReportStore(storage.reports, (error) => told.failed('report.unreadable', error)),
  queue: storageNotificationQueue(storage.queues),
  afterTheAnswer,
  dueAt: (report) => nextDue(report, reminderSettings(configuration)),
  isWorkingTime: () => isWorkingTime(told.now(), reminderSettings(configuration)),
});

/** What of the world stands in storage or follows from the settings. */
export const worldOn = (
  storage: AzureStorage,
  configuration: Configuration,
  reports: ReportParts,
  given: GivenWorld,
): Omit<World, 'people' | 'tell'> => ({
  ...given,
  reports,
  failed: reports.failed,
  consents: tablesConsentStore(storage.consents),
  counting: {
    store: reports.store,
    counts: tablesCountStore(storage.counts),
    directory: given.directory,
    week: reminderSettings(configuration),
    now: given.now,
    newId: given.newId,
    failed: reports.failed,
  },
  trainings: tablesTrainingStore(storage.training),
  readers: configuration.STATISTICS_READERS,
  pageAddress: (page) => pageAddress(configuration, page),
});
