import { AsyncLocalStorage } from 'node:async_hooks';
import pino, { type DestinationStream, type Logger } from 'pino';

const correlation = new AsyncLocalStorage<string>();

/** Does a piece of work, a turn or a notification, all of whose log lines bear the same id. */
export const correlated = <T>(id: string, work: () => Promise<T>): Promise<T> => correlation.run(id, work);

/** The service's log: JSON lines, each with the id of the turn or notification that it belongs to. */
export const createLog = (level: string, destination?: DestinationStream): Logger => {
  const options = { level, mixin: () => ({ correlation: correlation.getStore() }) };
  return destination ? pino(options, destination) : pino(options);
};
