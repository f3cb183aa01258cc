import { odata, type TableClient, TableTransaction } from '@azure/data-tables';
import { z } from 'zod';
import { firstPage } from './first-page';
import { unless } from './unless';

const marker = z.object({ rowKey: z.string() });

/**
 * Changes of rows of one partition, each made once: with the row is written, in one transaction, a row with the change's
 * id, so that a change that comes again is known. `markers` begins those ids, and sorts after every other row.
 */
export const madeOnce = (table: TableClient, partition: string, markers: string) => {
  const markerOf = (changeId: string) => `${markers}${changeId}`;
  return {
    /** Writes a row as read at `etag`, or a new one; `conflict` when it is no longer as it was read. */
    make: async (
      changeId: string,
      row: { rowKey: string; [column: string]: unknown },
      etag: string | undefined,
    ): Promise<'made' | 'conflict'> => {
      const entity = { ...row, partitionKey: partition };
      const transaction = new TableTransaction();
      transaction.createEntity({ partitionKey: partition, rowKey: markerOf(changeId) });
      if (etag === undefined) transaction.createEntity(entity);
      else transaction.updateEntity(entity, 'Replace', { etag });
      if (await unless([409, 412], () => table.submitTransaction(transaction.actions))) return 'made';
      const made = await unless([404], () => table.getEntity(partition, markerOf(changeId)));
      return made ? 'made' : 'conflict';
    },
    markerOf,
    /** Forgets changes made before a time (ISO 8601, UTC), at most `limit`; gives how many. */
    forgetBefore: async (time: string, limit: number): Promise<number> => {
      const filter = odata`PartitionKey eq ${partition} and RowKey ge ${markers} and Timestamp lt ${new Date(time)}`;
      const old = z.array(marker).parse(await firstPage(table, filter, limit));
      for (const { rowKey } of old) await unless([404], () => table.deleteEntity(partition, rowKey));
      return old.length;
    },
  };
};
