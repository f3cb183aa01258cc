import type { NotificationQueue } from '../ports/notification-queue';
import type { ReportStore } from '../ports/report-store';
import type { Report } from './report';

/**
 * What reports rest on; `now` gives ISO 8601 in UTC. `failed` is told of a notification that could not be
 * written: it is noted on the report, and the sweep finds it.
 */
export type ReportParts = {
  store: ReportStore;
  queue: NotificationQueue;
  now(): string;
  failed(where: string, error: unknown): void;
  /** Seconds before cards are brought up to date, so that the answer to the press itself is shown first. */
  afterTheAnswer: number;
  /** When a delivered report's reminder is due; undefined when there is none. */
  dueAt(report: Report): string | undefined;
  /** Whether it is working time now: leaders are not reminded outside it. */
  isWorkingTime(): boolean;
};
