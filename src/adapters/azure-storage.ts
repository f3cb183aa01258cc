import { TableClient } from '@azure/data-tables';
import { ManagedIdentityCredential } from '@azure/identity';
import { QueueClient, QueueServiceClient } from '@azure/storage-queue';

/** The tables and queues of the service. */
export type AzureStorage = {
  people: TableClient;
  reports: TableClient;
  consents: TableClient;
  counts: TableClient;
  training: TableClient;
  queues: { urgent: QueueClient; ordinary: QueueClient; poison: QueueClient };
};

/** Where storage is: a connection string, or an account that the managed identity may use. */
export type StorageAddress = { connectionString: string } | { account: string };

/** Opens the tables and queues, making those that are not there yet. Throws when storage is out of reach. */
export const openStorage = async (address: StorageAddress): Promise<AzureStorage> => {
  const storage =
    'connectionString' in address ? byConnection(address.connectionString) : byIdentity(address.account);
  const { queues, ...tables } = storage;
  await Promise.all([
    ...Object.values(tables).map((table) => table.createTable()),
    ...Object.values(queues).map((queue) => queue.createIfNotExists()),
  ]);
  return storage;
};

/** Whether storage answers within two seconds; throws what it answered when it does not. */
export const storageAnswers = async ({ people, queues }: AzureStorage): Promise<void> => {
  const abortSignal = AbortSignal.timeout(2000);
  await Promise.all([
    people.listEntities({ abortSignal, queryOptions: { filter: "PartitionKey eq 'ready'" } }).next(),
    queues.ordinary.getProperties({ abortSignal }),
  ]);
};

const names = { urgent: 'notifications-urgent', ordinary: 'notifications', poison: 'notifications-poison' };

const byConnection = (connection: string): AzureStorage => {
  const table = (name: string) =>
    TableClient.fromConnectionString(connection, name, { allowInsecureConnection: true });
  return {
    people: table('people'),
    reports: table('reports'),
    consents: table('consents'),
    counts: table('counts'),
    training: table('training'),
    queues: queuesOf((name) => new QueueClient(connection, name)),
  };
};

const byIdentity = (account: string): AzureStorage => {
  const credential = new ManagedIdentityCredential();
  const table = (name: string) =>
    new TableClient(`https://${account}.table.core.windows.net`, name, credential);
  const service = new QueueServiceClient(`https://${account}.queue.core.windows.net`, credential);
  return {
    people: table('people'),
    reports: table('reports'),
    consents: table('consents'),
    counts: table('counts'),
    training: table('training'),
    queues: queuesOf((name) => service.getQueueClient(name)),
  };
};

const queuesOf = (open: (name: string) => QueueClient): AzureStorage['queues'] => ({
  urgent: open(names.urgent),
  ordinary: open(names.ordinary),
  poison: open(names.poison),
});
