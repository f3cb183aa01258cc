import { odata, type TableClient, TableTransaction } from '@azure/data-tables';
import { z } from 'zod';
import type { CountChange, CountStore } from '../../ports/count-store';
import type { MonthCounts } from '../../statistics/counts';
import { madeOnce } from './made-once';
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
export const tablesCountStore = (table: TableClient): CountStore => {
  const { make, markerOf, forgetBefore } = madeOnce(table, partition, markers);
  return {
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
        if ((await make(change.id, rowOf(change, before), before?.etag)) === 'made') return;
      }
      throw new Error('The counts were changed by others each time they were to be changed.');
    },
    forget: async (change) => {
      const transaction = new TableTransaction();
      transaction.deleteEntity(partition, markerOf(change.id));
      transaction.updateEntity({ partitionKey: partition, rowKey: keyOf(change) }, 'Merge');
      await unless([404], () => table.submitTransaction(transaction.actions));
    },
    forgetBefore,
  };
};

/** Sorts after every month. */
const markers = 'made-';
const keyOf = ({ month, department }: CountChange) =>
  `${month}_${Buffer.from(department).toString('base64url')}`;

const read = async (table: TableClient, change: CountChange): Promise<Row | undefined> => {
  const found = await unless([404], () => table.getEntity(partition, keyOf(change)));
  return found && row.parse(found);
};

const rowOf = (change: CountChange, before: Row | undefined) => ({
  rowKey: keyOf(change),
  month: change.month,
  department: change.department,
  counts: JSON.stringify(changed(before?.counts ?? {}, change)),
});

const changed = (counts: Record<string, number>, { add, remove }: CountChange): Record<string, number> => {
  const next = { ...counts };
  for (const name of add) next[name] = (next[name] ?? 0) + 1;
  for (const name of remove) next[name] = (next[name] ?? 0) - 1;
  return next;
};
