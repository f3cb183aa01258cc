import type { Logger } from 'pino';
import type { Response } from 'restify';
import { correlated } from './log';
import type { Metrics } from './metrics';
import { refused } from './refused';
import { sendAnswer } from './send-answer';

type Observers = {
  metrics: Metrics;
  log: Logger;
  newId(): string;
  failed(where: string, error: unknown): void;
};

/** What a turn came to, for the figures. */
const outcomeOf = (status: number): string => {
  if (status < 400 || status === 501) return 'answered';
  return status === 429 ? 'tooMany' : 'refused';
};

/** Takes a turn under a correlation id, which the answer bears too, and counts and times it. Never throws. */
export const observedTurn = (
  { metrics, log, newId, failed }: Observers,
  response: Response,
  turn: () => Promise<void>,
): Promise<void> => {
  const id = newId();
  response.header('X-Correlation-Id', id);
  return correlated(id, async () => {
    const timed = metrics.turnSeconds.startTimer();
    let outcome = 'failed';
    try {
      await turn();
      outcome = outcomeOf(response.statusCode);
    } catch (error) {
      failed('turn', error);
      if (!response.headersSent) sendAnswer(response, refused('failed'));
    }
    const seconds = timed();
    metrics.turns.inc({ outcome });
    log.debug({ outcome, status: response.statusCode, seconds }, 'turn');
  });
};
