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
  delete(id: string): Promise<void>;
  /** The employee's own reports, newest first. */
  ofEmployee(employeeId: string): Promise<Report[]>;
  /** Reports that the leader has now, newest first. */
  ofLeader(leaderId: string): Promise<Report[]>;
  /** Reports that still await something: sent but not delivered, delivered but not acknowledged. */
  open(): AsyncIterable<Report>;
  /** Ids of reports sent before a time (ISO 8601, UTC). */
  sentBefore(time: string): AsyncIterable<string>;
};
