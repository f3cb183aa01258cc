import type { Report } from '../reports/report';

/** A report and the version (ETag) that it was read at. */
export type StoredReport = { report: Report; version: string };

/** Reports by id, by their employee and by their leader. Throws when storage is out of reach. */
export type ReportStore = {
  /** Stores a new report; `exists` when its id is taken, by whomever. */
  create(report: Report): Promise<'created' | 'exists'>;
  get(id: string): Promise<StoredReport | undefined>;
  /** Replaces a report read at `version`; `conflict` when somebody was there in between. */
  replace(report: Report, version: string): Promise<'replaced' | 'conflict'>;
  /** Reports whose reminder is due at a time (ISO 8601, UTC), the longest due first, at most `limit`. */
  due(time: string, limit: number): Promise<Report[]>;
  /** Deletes reports sent before a time, with all that points to them, at most `limit`; gives how many. */
  deleteBefore(time: string, limit: number): Promise<number>;
  /** Deletes a report with all that points to it. */
  delete(report: Report): Promise<void>;
  /** The employee's own reports, newest first, at most `limit`. */
  ofEmployee(employeeId: string, limit: number): Promise<Report[]>;
  /** Reports whose leader a person is, newest first, at most `limit`; those withdrawn are not among them. */
  ofLeader(leaderId: string, limit: number): Promise<Report[]>;
  /** At most `limit` reports that changed since they were counted; `mark` is for noting that they are counted now. */
  uncounted(limit: number): Promise<{ id: string; mark: string; sentAt: string }[]>;
  /** Notes that a report is counted, unless it was marked anew since `mark` was given. */
  noteCounted(mark: string): Promise<void>;
  /** Notes that the report's notification was written to the queue at a time (ISO 8601, UTC). */
  noteQueued(report: Report, at: string): Promise<void>;
  /** Unfinished reports, oldest first, at most `limit`; `queuedAt` is absent when never noted. */
  unfinished(limit: number): Promise<{ report: Report; queuedAt?: string | undefined }[]>;
};
