import { z } from 'zod';

const connector = z.looseObject({
  client: z.looseObject({
    pipeline: z.looseObject({
      removePolicy: z.custom<(which: { phase: string }) => unknown>((f) => typeof f === 'function'),
    }),
  }),
});

/**
 * The connector's client without its own repetition: for half a minute and more it would post again what may have
 * arrived, unseen by us. What is tried again, and when, is decided where the outcome is known.
 */
export const unrepeated = <Client>(client: Client): Client => {
  const { pipeline } = connector.parse(client).client;
  pipeline.removePolicy({ phase: 'Retry' });
  return client;
};
