import { odata, type TableClient, TableTransaction } from '@azure/data-tables';
import { z } from 'zod';
import type { CountChange, CountStore } from '../../ports/count-store';
import type { MonthCounts } from '../../statistics/counts';
import { unless } from './unless';

const row = z.object({
  month: z.string(),
  department: z.string(),
  counts: z.string().transform((text) => z.record(z.string(), z.number()).parse(JSON.parse(text))),
  etag: z.string().default(''),
});
type Row = z.infer<typeof row>;

const partition = 'counts';
const mostConflicts = 20;

/**
 * Counts in an Azure table: one partition with a row a month and department, and for a short while a row a change
 * that was just made, written in one transaction with the counts, so that none is made twice. Forgetting it touches the
 * counts: whoever has read them before that then reads again.
 */
export const tablesCountStore = (table: TableClient): CountStore => ({
  rows: async () => {
    const found: MonthCounts[] = [];
    const queryOptions = { filter: odata`PartitionKey eq ${partition} and RowKey lt ${markers}` };
    for await (const entity of table.listEntities({ queryOptions })) {
      const { month, department, counts } = row.parse(entity);
      found.push({ month, department, counts });
    }
    return found;
  },
  apply: async (change, wanted) => {
    for (let tries = 0; tries < mostConflicts; tries += 1) {
      const before = await read(table, change);
      if (!(await wanted())) return;
      if ((await make(table, change, before)) !== 'conflict') return;
    }
    throw new Error('The counts were changed by others each time they were to be changed.');
  },
  forget: async (change) => {
    const transaction = new TableTransaction();
    transaction.deleteEntity(partition, markerOf(change.id));
    transaction.updateEntity({ partitionKey: partition, rowKey: keyOf(change) }, 'Merge');
    await unless([404], () => table.submitTransaction(transaction.actions));
  },
  forgetBefore: async (time, limit) => {
    const filter = odata`PartitionKey eq ${partition} and RowKey ge ${markers} and Timestamp lt ${new Date(time)}`;
    const page = await table.listEntities({ queryOptions: { filter } }).byPage({ maxPageSize: limit }).next();
    const old = z.array(z.object({ rowKey: z.string() })).parse(page.value ?? []);
    for (const { rowKey } of old) await unless([404], () => table.deleteEntity(partition, rowKey));
    return old.length;
  },
});

/** Sorts after every month. */
const markers = 'made-';
const markerOf = (changeId: string) => `${markers}${changeId}`;

const keyOf = ({ month, department }: CountChange) =>
  `${month}_${Buffer.from(department).toString('base64url')}`;

const read = async (table: TableClient, change: CountChange): Promise<Row | undefined> => {
  const found = await unless([404], () => table.getEntity(partition, keyOf(change)));
  return found && row.parse(found);
};

/** `conflict` when the row is no longer as it was read. */
const make = async (
  table: TableClient,
  change: CountChange,
  before: Row | undefined,
): Promise<'made' | 'conflict'> => {
  const { month, department } = change;
  const counts = JSON.stringify(changed(before?.counts ?? {}, change));
  const entity = { partitionKey: partition, rowKey: keyOf(change), month, department, counts };
  const transaction = new TableTransaction();
  transaction.createEntity({ partitionKey: partition, rowKey: markerOf(change.id) });
  if (before) transaction.updateEntity(entity, 'Replace', { etag: before.etag });
  else transaction.createEntity(entity);
  const done = await unless([409, 412], () => table.submitTransaction(transaction.actions));
  if (done) return 'made';
  const marker = await unless([404], () => table.getEntity(partition, markerOf(change.id)));
  return marker ? 'made' : 'conflict';
};

const changed = (counts: Record<string, number>, { add, remove }: CountChange): Record<string, number> => {
  const next = { ...counts };
  for (const name of add) next[name] = (next[name] ?? 0) + 1;
  for (const name of remove) next[name] = (next[name] ?? 0) - 1;
  return next;
};
