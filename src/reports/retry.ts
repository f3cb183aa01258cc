import type { Sent } from '../ports/messenger';

/** Seconds that an answer which did not come in time is waited for, before it is sent a second time. */
const untilLate = 15;

/** To be tried again: after the time that the channel gave, and with time for an answer that is late. */
export const retry = (sent: Sent) => ({
  kind: 'retry' as const,
  after: waitAfter(sent),
  mayStand: sent.kind === 'unknown',
});

const waitAfter = (sent: Sent): number | undefined => {
  if (sent.kind === 'retry') return sent.retryAfter;
  return sent.kind === 'unknown' && sent.late ? untilLate : undefined;
};
