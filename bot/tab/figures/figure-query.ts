import type { StatisticsQuery } from '../../../src/statistics/statistics-of';

/** The query as an address has it. */
export const queryText = ({ from, to, department }: StatisticsQuery): string =>
  new URLSearchParams({ from, to, ...(department ? { department } : {}) }).toString();
