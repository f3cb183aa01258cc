type Pipeline = { removePolicy(which: { phase: 'Retry' }): unknown };

/**
 * The connector's client without its own repetition: for half a minute and more it would post again what may have
 * arrived, unseen by us. What is tried again, and when, is decided where the outcome is known.
 */
export const unrepeated = <Client extends object>(connector: Client): Client => {
  if (!hasPipeline(connector)) throw new TypeError('The connector’s client is not as it was.');
  connector.client.pipeline.removePolicy({ phase: 'Retry' });
  return connector;
};

const hasPipeline = (connector: object): connector is { client: { pipeline: Pipeline } } =>
  'client' in connector &&
  typeof connector.client === 'object' &&
  connector.client !== null &&
  'pipeline' in connector.client;
