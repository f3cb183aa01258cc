import { TableClient, type TableServiceClientOptions } from '@azure/data-tables';
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

/**
 * Where storage is: a connection string, or an account that a managed identity may use; `identity` is the client id of
 * a user-assigned one, without which it is the system-assigned.
 */
export type StorageAddress =
  | { connectionString: string }
  | { account: string; identity?: string | undefined };

/** The tables and queues at an address, which need not be in reach yet; `makeStorage` makes those that are not there. */
export const storageAt = async (address: StorageAddress): Promise<AzureStorage> =>
  'connectionString' in address
    ? byConnection(address.connectionString)
    : byIdentity(address.account, address.identity);

/** Makes the tables and queues that are not there yet. Throws when storage is out of reach. */
export const makeStorage = async ({ queues, ...tables }: AzureStorage): Promise<void> => {
  await Promise.all([
    ...Object.values(tables).map((table) => table.createTable()),
    ...Object.values(queues).map((queue) =>
      queue.createIfNotExists({ abortSignal: AbortSignal.timeout(longestCall) }),
    ),
  ]);
};

/** Throws unless storage answers within two seconds. */
export const storageAnswers = async ({ people, queues }: AzureStorage): Promise<void> => {
  const abortSignal = AbortSignal.timeout(2000);
  await Promise.all([
    people.listEntities({ abortSignal, queryOptions: { filter: "PartitionKey eq 'ready'" } }).next(),
    queues.ordinary.getProperties({ abortSignal }),
  ]);
};

/** Milliseconds that a call to storage may take with all its tries: whoever waits for it is told then. */
export const longestCall = 4000;

/** Without an end, a call to storage that hangs would hang its turn, and hold back what comes after it (queues are given theirs call by call). */
const withAnEnd: Pick<TableServiceClientOptions, 'additionalPolicies'> = {
  additionalPolicies: [
    {
      position: 'perCall',
      policy: {
        name: 'longestCall',
        sendRequest: (request, next) => {
          request.abortSignal ??= AbortSignal.timeout(longestCall);
          return next(request);
        },
      },
    },
  ],
};

/** The queue's client waits four seconds before its second try; here a call has not so much time. */
const queueOptions = { retryOptions: { retryDelayInMs: 300 } };

const byConnection = (connection: string): AzureStorage => {
  const options = { ...withAnEnd, allowInsecureConnection: true };
  return storageOf(
    (name) => TableClient.fromConnectionString(connection, name, options),
    (name) => new QueueClient(connection, name, queueOptions),
  );
};

const byIdentity = async (account: string, identity: string | undefined): Promise<AzureStorage> => {
  const { ManagedIdentityCredential } = await import('@azure/identity');
  const credential = identity
    ? new ManagedIdentityCredential({ clientId: identity })
    : new ManagedIdentityCredential();
  const queues = `https://${account}.queue.core.windows.net`;
  const service = new QueueServiceClient(queues, credential, queueOptions);
  return storageOf(
    (name) => new TableClient(`https://${account}.table.core.windows.net`, name, credential, withAnEnd),
    (name) => service.getQueueClient(name),
  );
};

const storageOf = (
  table: (name: string) => TableClient,
  queue: (name: string) => QueueClient,
): AzureStorage => ({
  people: table('people'),
  reports: table('reports'),
  consents: table('consents'),
  counts: table('counts'),
  training: table('training'),
  queues: {
    urgent: queue('notifications-urgent'),
    ordinary: queue('notifications'),
    poison: queue('notifications-poison'),
  },
});
