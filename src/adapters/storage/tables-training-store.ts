import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { TrainingStore } from '../../ports/training-store';
import { madeOnce } from './made-once';
import { unless } from './unless';

const partition = 'done';
const row = z.object({ rowKey: z.string(), count: z.number(), etag: z.string().default('') });
const mostConflicts = 20;

/** Sorts after every month; each holds a random id alone, and keeps one who presses twice from counting twice. */
const markers = 'counted-';

/** Completed introductions in an Azure table: one partition with a row a month, and ids that were just counted. */
export const tablesTrainingStore = (table: TableClient): TrainingStore => {
  const { make, forgetBefore } = madeOnce(table, partition, markers);
  return {
    count: async (month, id) => {
      for (let tries = 0; tries < mostConflicts; tries += 1) {
        const found = await unless([404], () => table.getEntity(partition, month));
        const before = found && row.parse(found);
        const counted = { rowKey: month, count: (before?.count ?? 0) + 1 };
        if ((await make(id, counted, before?.etag)) === 'made') return;
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
    forgetBefore,
  };
};
