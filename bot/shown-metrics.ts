import type { ReportParts } from '../src/reports/change-report';
import type { Metrics } from './metrics';

/** The figures, with the queues as they stand; while storage is away the others are shown all the same. */
export const shownMetrics = async (
  metrics: Metrics,
  { queue, store, failed }: ReportParts,
): Promise<string> => {
  try {
    const [states, [oldest]] = await Promise.all([queue.states(), store.unfinished(1)]);
    metrics.showQueues(states, Date.now());
    metrics.undelivered.set(oldest ? (Date.now() - Date.parse(oldest.report.sentAt)) / 1000 : 0);
  } catch (error) {
    metrics.showQueues([], 0);
    failed('metrics', error);
  }
  return metrics.registry.metrics();
};
