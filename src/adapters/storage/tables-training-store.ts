import { odata, type TableClient, TableTransaction } from '@azure/data-tables';
import { z } from 'zod';
import type { TrainingStore } from '../../ports/training-store';
import { unless } from './unless';

const partition = 'done';
const row = z.object({ rowKey: z.string(), count: z.number(), etag: z.string().default('') });
const marker = z.object({ rowKey: z.string() });
const mostConflicts = 20;

/** Sorts after every month; each holds a random id alone, and keeps one who presses twice from counting twice. */
const markers = 'counted-';

/** Completed introductions in an Azure table: one partition with a row a month, and ids that were just counted. */
export const tablesTrainingStore = (table: TableClient): TrainingStore => ({
  count: async (month, id) => {
    for (let tries = 0; tries < mostConflicts; tries += 1) {
      if ((await countOnce(table, month, id)) === 'counted') return;
    }
    throw new Error('The count of introductions was changed by others each time it was to be changed.');
  },
  byMonth: async () => {
    const found: { month: string; count: number }[] = [];
    const queryOptions = { filter: odata`PartitionKey eq ${partition} and RowKey lt ${markers}` };
    for await (const entity of table.listEntities({ queryOptions })) {
      const { rowKey: month, count } = row.parse(entity);
      found.push({ month, count });
    }
    return found;
  },
  forgetBefore: async (time, limit) => {
    const filter = odata`PartitionKey eq ${partition} and RowKey ge ${markers} and Timestamp lt ${new Date(time)}`;
    const page = await table.listEntities({ queryOptions: { filter } }).byPage({ maxPageSize: limit }).next();
    const old = z.array(marker).parse(page.value ?? []);
    for (const { rowKey } of old) await unless([404], () => table.deleteEntity(partition, rowKey));
    return old.length;
  },
});

const countOnce = async (table: TableClient, month: string, id: string): Promise<'counted' | 'conflict'> => {
  const found = await unless([404], () => table.getEntity(partition, month));
  const before = found && row.parse(found);
  const entity = { partitionKey: partition, rowKey: month, count: (before?.count ?? 0) + 1 };
  const transaction = new TableTransaction();
  transaction.createEntity({ partitionKey: partition, rowKey: `${markers}${id}` });
  if (before) transaction.updateEntity(entity, 'Replace', { etag: before.etag });
  else transaction.createEntity(entity);
  if (await unless([409, 412], () => table.submitTransaction(transaction.actions))) return 'counted';
  const counted = await unless([404], () => table.getEntity(partition, `${markers}${id}`));
  return counted ? 'counted' : 'conflict';
};
