import type { TableClient } from '@azure/data-tables';

/** The first rows that a filter finds, at most `limit`; unread, since rows come from outside. */
export const firstPage = async (table: TableClient, filter: string, limit: number): Promise<unknown[]> => {
  const pages = table.listEntities({ queryOptions: { filter } }).byPage({ maxPageSize: limit });
  return (await pages.next()).value ?? [];
};
