import { randomUUID } from 'node:crypto';
import { noFacts } from '../../../src/facts';
import type { ReportStore } from '../../../src/ports/report-store';
import type { Report } from '../../../src/reports/report';

const atOnce = 16;
const day = 86_400_000;
const newest = Date.parse('2026-06-01T10:00:00Z');

/** An employee and a leader whose lists are measured; they have twenty reports however many there are in all. */
export const measuredEmployee = 'employee-measured';
export const measuredLeader = 'leader-measured';
const ownReports = 20;

/** A report that is there at each size. */
export const measuredReport = randomUUID();

/** Does something for each number up to a count, so many at once, until one fails. */
export const each = async (count: number, work: (nth: number) => Promise<unknown>): Promise<void> => {
  let next = 0;
  const goOn = async () => {
    while (next < count) {
      next += 1;
      await work(next - 1).catch((error: unknown) => {
        next = count;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, goOn));
};

/** A report as it stands when it is delivered; the nth of `count`, spread over half a year. */
export const reportOf = (nth: number, count: number): Report => ({
  id: randomUUID(),
  employee: { id: nth < ownReports ? measuredEmployee : `employee-${nth % 500}`, name: 'Maja Lund' },
  leader: { person: { id: nth < ownReports ? measuredLeader : `leader-${nth % 50}`, name: 'Karen Holm' } },
  formerLeaders: [],
  content: { facts: noFacts, rules: ['image-public-area'], episodeAt: timeOf(nth, count), message: '' },
  guidelineVersion: '1',
  language: 'da',
  state: 'sent',
  sentAt: timeOf(nth, count),
  followUps: [],
});

const timeOf = (nth: number, count: number) =>
  new Date(newest - Math.round((nth / count) * 180 * day)).toISOString();

/** Fills the store with reports from `from` up to `count`; all but a few are delivered. */
export const fill = (store: ReportStore, from: number, count: number): Promise<void> =>
  each(count - from, async (nth) => {
    const made = reportOf(from + nth, count);
    const report = from + nth === 0 ? { ...made, id: measuredReport } : made;
    await store.create(report);
    const stored = await store.get(report.id);
    if (stored && nth % 100 > 0) {
      await store.replace({ ...report, state: 'delivered', deliveredAt: report.sentAt }, stored.version);
    }
  });
