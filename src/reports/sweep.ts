import { awaited } from './awaited';
import type { ReportParts } from './report-parts';
import { tell } from './tell';

/**
 * Milliseconds after which a report that was never noted as queued is queued again, and one that was. News that the queue
 * did not take is noted on the report, whatever was queued before.
 */
const patience = { unqueued: 10_000, queued: 15 * 60_000 };
const atOnce = 100;

/** Queues reports whose notification was never written or was lost; gives how many. */
export const sweep = async (parts: ReportParts): Promise<number> => {
  const now = Date.parse(parts.now());
  const waiting = await parts.store.unfinished(atOnce);
  const lost = waiting.filter(({ report, queuedAt }) => {
    const since = Date.parse(queuedAt ?? report.withdrawnAt ?? report.sentAt);
    return now - since > (queuedAt && !report.news ? patience.queued : patience.unqueued);
  });
  for (const { report } of lost) {
    for (const kind of awaited(report)) await tell(parts, report, kind);
  }
  return lost.length;
};
