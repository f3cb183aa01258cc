import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { StoredReport } from '../../ports/report-store';
import type { Report } from '../../reports/report';
import { byAge, oldestFirst, pointersTo, type RowKey, readable } from './report-rows';
import { unless } from './unless';

const pointer = z.object({
  rowKey: z.string(),
  reportId: z.string(),
  queuedAt: z.string().optional(),
  others: z.string().optional(),
  etag: z.string().default(''),
});
type Pointer = z.infer<typeof pointer>;
const rowKeys = z.array(z.tuple([z.string(), z.string()]));

/** A row that points to a report, and the report, unless it cannot be read or the row leads nowhere: it is `gone`. */
export type Pointed = { to: Pointer; report?: Report | undefined; gone: boolean };

/** The pointers on a page of a listing. */
export const pointersOn = (page: unknown): Pointer[] => z.array(pointer).parse(page ?? []);

/** The rows of a table that point to reports: written, removed, listed by partition, and followed with `get`. What cannot be read is told. */
export const reportPointers = (
  table: TableClient,
  get: (reportId: string) => Promise<StoredReport | undefined>,
  unreadable: (error: Error) => void,
) => {
  const followed = (page: unknown): Promise<Pointed[]> =>
    Promise.all(
      pointersOn(page).map(async (to) => {
        const read = await readable(async () => ({ stored: await get(to.reportId) }), unreadable);
        return { to, report: read?.stored?.report, gone: read !== undefined && !read.stored };
      }),
    );
  const pages = (partition: string, limit: number, before = '~') => {
    const query = { filter: odata`PartitionKey eq ${partition} and RowKey lt ${before}` };
    return table.listEntities({ queryOptions: query }).byPage({ maxPageSize: limit });
  };
  const point = (
    [partitionKey, rowKey]: RowKey,
    reportId: string,
    noted: { others?: string; queuedAt?: string } = {},
  ) => table.upsertEntity({ partitionKey, rowKey, reportId, ...noted }, 'Merge');
  return {
    /** Merged, so that what is noted on a pointer stays. */
    point,
    /** Points to a report by its age, and notes what else points to it: that is found also when the report cannot be read. */
    pointByAge: (stored: Report) =>
      point([byAge, oldestFirst(stored)], stored.id, { others: JSON.stringify(pointersTo(stored)) }),
    /** What else points where a pointer by age does. */
    others: ({ others }: Pointer): RowKey[] => (others ? rowKeys.parse(JSON.parse(others)) : []),
    remove: async (keys: readonly RowKey[]) => {
      for (const key of keys) await unless([404], () => table.deleteEntity(...key));
    },
    followed,
    pages,
    /** The first page of a partition, followed. */
    pointed: async (partition: string, limit: number, before?: string): Promise<Pointed[]> =>
      followed((await pages(partition, limit, before).next()).value),
  };
};
