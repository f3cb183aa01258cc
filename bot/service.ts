import type { TableClient } from '@azure/data-tables';
import type { Logger } from 'pino';
import { Counter, Registry } from 'prom-client';
import type { Request } from 'restify';
import { tablesPeopleStore } from '../src/adapters/tables-people-store';
import { understand } from '../src/understanding/understand';
import { createAdapter } from './adapter';
import type { Configuration } from './configuration';
import { createConversation } from './conversation';
import type { Service } from './server';
import { TeamsHandler } from './teams-handler';
import type { World } from './world';

/** Puts adapter, conversation and storage together into what the server serves. */
export const createService = (
  configuration: Configuration,
  world: World,
  people: TableClient,
  log: Logger,
): Service => {
  const registry = new Registry();
  const turns = new Counter({ name: 'turns_total', help: 'Activities taken', registers: [registry] });
  const failures = new Counter({
    name: 'failures_total',
    help: 'Failures',
    labelNames: ['where'],
    registers: [registry],
  });
  /** Only the error's class is logged: its message may hold what people wrote. */
  const failed = (where: string, error: unknown) => {
    failures.inc({ where });
    log.error(
      { where, error: error instanceof Error ? error.name : typeof error, at: frameOf(error) },
      'failed',
    );
  };
  const store = tablesPeopleStore(people);
  const adapter = createAdapter(configuration, failed);
  const handler = new TeamsHandler(createConversation(world, understand, store), store, failed);
  return {
    takeActivity: async (request, response) => {
      turns.inc();
      await adapter.process(asRequest(request), response, (context) => handler.run(context));
    },
    ready: async () => {
      try {
        await people.getAccessPolicy({ abortSignal: AbortSignal.timeout(2000) });
        return true;
      } catch (error) {
        failed('storage', error);
        return false;
      }
    },
    metrics: () => registry.metrics(),
    failed,
  };
};

const frameOf = (error: unknown): string | undefined =>
  error instanceof Error
    ? error.stack
        ?.split('\n')
        .find((line) => /^\s+at /.test(line))
        ?.trim()
    : undefined;

const asRequest = ({ body, headers }: Request) => ({ body, headers: { ...headers }, method: 'POST' });
