import { z } from 'zod';
import type { Report } from '../../reports/report';

/** The row that holds a report. */
export const entityOf = (stored: Report) => ({
  partitionKey: stored.id,
  rowKey: 'report',
  report: JSON.stringify(stored),
});

const millis = (time: string) => Date.parse(time);

/** A key that sorts by time (ISO 8601), the longest ago first. */
export const dueKey = (time: string, id: string) => `${String(millis(time)).padStart(14, '0')}-${id}`;
/** The time (ISO 8601, UTC) that such a key sorts by. */
export const timeOf = (key: string): string => new Date(Number(key.slice(0, 14))).toISOString();
export const oldestFirst = ({ sentAt, id }: Report) => dueKey(sentAt, id);
const newestFirst = ({ sentAt, id }: Report) =>
  `${String(99_999_999_999_999 - millis(sentAt)).padStart(14, '0')}-${id}`;

/** Where a row stands. */
export type RowKey = readonly [partitionKey: string, rowKey: string];

/** Where a leader's pointer to a report stands. */
export const leaderKey = (stored: Report, leaderId: string): RowKey => [
  `leader-${leaderId}`,
  newestFirst(stored),
];

/** Those of which somebody is still to hear (`isUnfinished`); those that have to be counted anew; those due for a reminder; all. */
export const unfinished = 'undelivered';
export const uncounted = 'uncounted';
export const unseen = 'unseen';
export const byAge = 'by-age';

/** Every row that may point to a report, but that by age, which outlasts them. */
export const pointersTo = (stored: Report): RowKey[] => [
  [`employee-${stored.employee.id}`, newestFirst(stored)],
  ...[stored.leader, ...stored.formerLeaders].map(({ person }) => leaderKey(stored, person.id)),
  [unfinished, oldestFirst(stored)],
  [uncounted, oldestFirst(stored)],
  ...(stored.dueAt ? [[unseen, dueKey(stored.dueAt, stored.id)] as const] : []),
];

/** What a row holds; undefined when it cannot be read, which IT is told, so that one such row holds up no other. */
export const readable = async <T>(
  read: () => Promise<T>,
  unreadable: (error: Error) => void,
): Promise<T | undefined> => {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof z.ZodError || error instanceof SyntaxError)) throw error;
    unreadable(error);
    return undefined;
  }
};
