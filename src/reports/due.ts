import type { Report } from './report';

/** Milliseconds after which a reminder or a handing up that came to nothing is tried again. */
const lease = 10 * 60_000;

/** Whether a report waits to be reminded of or handed up at a time (ISO 8601, UTC). */
export const isDue = (report: Report, now: string) =>
  report.state === 'delivered' && report.dueAt !== undefined && report.dueAt <= now;

/** When it is tried again. */
export const later = (now: string) => new Date(Date.parse(now) + lease).toISOString();
