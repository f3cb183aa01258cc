import { Counter, Registry } from 'prom-client';

/** The figures that the service shows at /metrics; none of them names a person. */
export const createMetrics = () => {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    turns: new Counter({ name: 'turns_total', help: 'Activities taken', registers }),
    failures: new Counter({ name: 'failures_total', help: 'Failures', labelNames: ['where'], registers }),
    notifications: new Counter({
      name: 'notifications_total',
      help: 'Notifications handled, by outcome',
      labelNames: ['outcome'],
      registers,
    }),
  };
};
