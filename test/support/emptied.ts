import type { AzureStorage } from '../../src/adapters/storage/azure-storage';

/** Deletes all reports and all that waits in the queues, so that nothing of one test reaches into the next. */
export const emptied = async ({ reports, queues }: AzureStorage): Promise<void> => {
  for (const queue of Object.values(queues)) await queue.clearMessages();
  for await (const { partitionKey = '', rowKey = '' } of reports.listEntities()) {
    await unlessGone(reports.deleteEntity(partitionKey, rowKey));
  }
};

/** A running bot may have deleted it meanwhile. */
const unlessGone = (deleting: Promise<unknown>): Promise<unknown> =>
  deleting.catch((error: unknown) => {
    if (!(error instanceof Error && 'statusCode' in error && error.statusCode === 404)) throw error;
  });
