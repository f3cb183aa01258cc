import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { QueueState } from '../src/ports/notification-queue';

/** The figures that the service shows at /metrics. */
export type Metrics = ReturnType<typeof createMetrics>;

/** Seconds; an answer is to be there within one. */
const buckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The figures that the service shows at /metrics; none of them names a person. */
export const createMetrics = () => {
  const registry = new Registry();
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers });
  const ofQueue = (name: string, help: string) =>
    new Gauge({ name, help, labelNames: ['queue'] as const, registers });
  const waiting = ofQueue('queue_messages', 'Notifications waiting, about');
  const oldest = ofQueue('queue_oldest_seconds', 'Age of the notification that is next');
  return {
    registry,
    turns: counter('turns_total', 'Activities, by what came of them', ['outcome']),
    turnSeconds: new Histogram({ name: 'turn_seconds', help: 'From request to answer', buckets, registers }),
    failures: counter('failures_total', 'Failures', ['where']),
    notifications: counter('notifications_total', 'Notifications handled, by outcome', ['kind', 'outcome']),
    graphCalls: counter('graph_calls_total', 'Calls to Graph, by outcome', ['call', 'outcome']),
    undelivered: new Gauge({
      name: 'undelivered_oldest_seconds',
      help: 'Age of the oldest report that is on its way to its leader, from its sending or first handing over',
      registers,
    }),
    /** Shows how the queues stand at a time in milliseconds; those that could not be asked are not shown. */
    showQueues: (states: QueueState[], now: number) => {
      waiting.reset();
      oldest.reset();
      for (const { queue, messages, nextSince } of states) {
        waiting.set({ queue }, messages);
        oldest.set({ queue }, nextSince ? Math.max(0, (now - nextSince) / 1000) : 0);
      }
    },
  };
};
