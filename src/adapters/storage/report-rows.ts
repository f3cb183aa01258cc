import { z } from 'zod';
import type { Recipient, Report } from '../../reports/report';
import { countMark } from '../../statistics/counted-as';

/** The row that holds a report. */
export const entityOf = (stored: Report) => ({
  partitionKey: stored.id,
  rowKey: 'report',
  report: JSON.stringify(stored),
});

const millis = (time: string) => Date.parse(time);

/** A key that sorts by time (ISO 8601), the longest ago first. */
export const dueKey = (time: string, id: string) => `${String(millis(time)).padStart(14, '0')}-${id}`;
export const oldestFirst = ({ sentAt, id }: Report) => dueKey(sentAt, id);
export const newestFirst = ({ sentAt, id }: Report) =>
  `${String(99_999_999_999_999 - millis(sentAt)).padStart(14, '0')}-${id}`;

/** Where a leader's pointer to a report stands. */
export const leaderKey = (stored: Report, leaderId: string): [partitionKey: string, rowKey: string] => [
  `leader-${leaderId}`,
  newestFirst(stored),
];

/** Counted once, and changed since in what its counts rest on; before that, the first mark still stands. */
export const isUncounted = (changed: Report): boolean =>
  changed.counted !== undefined && changed.counted.mark !== countMark(changed);

/** Has just gone to another leader. */
export const isHandedOn = ({ state, formerLeaders }: Report): boolean =>
  state === 'sent' && formerLeaders.length > 0;

/** Whose list the report leaves with its change. */
export const noLongerWith = (changed: Report): Recipient[] => {
  if (changed.state === 'withdrawn') return [changed.leader];
  return isHandedOn(changed) ? changed.formerLeaders : [];
};

/** What a row holds; undefined when it cannot be read, so that one such row does not hold up the others. */
export const readable = async <T>(read: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError) return undefined;
    throw error;
  }
};
