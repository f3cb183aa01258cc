import type { ReportParts } from '../src/reports/report-parts';
import type { Metrics } from './metrics';

/** Among so many unfinished reports, oldest first, one is looked for that is on its way to a leader; the others wait for news alone. */
const looked = 200;

/** The figures, with the queues as they stand; while storage is away the others are shown all the same. */
export const shownMetrics = async (
  metrics: Metrics,
  { queue, store, failed }: ReportParts,
): Promise<string> => {
  try {
    const [states, waiting] = await Promise.all([queue.states(), store.unfinished(looked)]);
    const oldest = waiting.find(({ report }) => report.state === 'sent')?.report;
    metrics.showQueues(states, Date.now());
    metrics.undelivered.set(
      oldest ? (Date.now() - Date.parse(oldest.firstSeenAt ?? oldest.sentAt)) / 1000 : 0,
    );
  } catch (error) {
    metrics.showQueues([], 0);
    failed('metrics', error);
  }
  return metrics.registry.metrics();
};
