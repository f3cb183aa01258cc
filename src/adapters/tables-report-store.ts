import { odata, RestError, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { ReportStore, StoredReport } from '../ports/report-store';
import type { Recipient, Report } from '../reports/report';
import { reportSchema } from '../reports/report-schema';
import { countMark } from '../statistics/counted-as';

const row = z.object({
  report: z.string().transform((text) => reportSchema.parse(JSON.parse(text))),
  etag: z.string(),
});
const pointer = z.object({
  rowKey: z.string(),
  reportId: z.string(),
  queuedAt: z.string().optional(),
  etag: z.string().default(''),
});
const countMarkOf = z.object({ rowKey: z.string(), etag: z.string() });
type Pointer = z.infer<typeof pointer>;
type Pointed = { to: Pointer; report?: Report };

const undelivered = 'undelivered';
const unseen = 'unseen';
const uncounted = 'uncounted';
const byAge = 'by-age';

/**
 * Reports in an Azure table: a row by id that holds the report, and rows that point to it, by employee and by
 * leader (newest first) and among the undelivered and those to be counted (oldest first). Pointers are written first, so that a report is never
 * there without being found; one that leads nowhere is passed over.
 */
export const tablesReportStore = (table: TableClient): ReportStore => {
  const get = async (id: string): Promise<StoredReport | undefined> => {
    const found = await unless(404, () => table.getEntity(id, 'report'));
    if (!found) return undefined;
    const read = row.parse(found);
    return { report: read.report, version: read.etag };
  };
  const point = (partitionKey: string, rowKey: string, reportId: string) =>
    table.upsertEntity({ partitionKey, rowKey, reportId }, 'Replace');
  const remove = async (partitionKey: string, rowKey: string) => {
    await unless(404, () => table.deleteEntity(partitionKey, rowKey));
  };
  const removeAll = async (old: Report) => {
    await remove(old.id, 'report');
    await remove(`employee-${old.employee.id}`, newestFirst(old));
    for (const { person } of [old.leader, ...old.formerLeaders]) await remove(...leaderKey(old, person.id));
    await remove(uncounted, oldestFirst(old));
    await remove(undelivered, oldestFirst(old));
    if (old.dueAt) await remove(unseen, dueKey(old.dueAt, old.id));
    await remove(byAge, oldestFirst(old));
  };
  const pointed = async (partition: string, limit: number, before = '~'): Promise<Pointed[]> => {
    const query = { filter: odata`PartitionKey eq ${partition} and RowKey lt ${before}` };
    const pages = table.listEntities({ queryOptions: query }).byPage({ maxPageSize: limit });
    const pointers = z.array(pointer).parse((await pages.next()).value ?? []);
    return Promise.all(
      pointers.map(async (to) => {
        const stored = await get(to.reportId);
        return stored ? { to, report: stored.report } : { to };
      }),
    );
  };
  return {
    create: async (created) => {
      if (await get(created.id)) return 'exists';
      await Promise.all([
        point(undelivered, oldestFirst(created), created.id),
        point(uncounted, oldestFirst(created), created.id),
        point(`employee-${created.employee.id}`, newestFirst(created), created.id),
        point(...leaderKey(created, created.leader.person.id), created.id),
        point(byAge, oldestFirst(created), created.id),
      ]);
      const entity = entityOf(created);
      const made = await unless(409, () => table.createEntity(entity));
      return made ? 'created' : 'exists';
    },
    get,
    replace: async (changed, version) => {
      if (changed.state === 'sent') await point(undelivered, oldestFirst(changed), changed.id);
      if (changed.dueAt) await point(unseen, dueKey(changed.dueAt, changed.id), changed.id);
      if (isUncounted(changed)) await point(uncounted, oldestFirst(changed), changed.id);
      if (isHandedOn(changed)) {
        await point(...leaderKey(changed, changed.leader.person.id), changed.id);
      }
      const entity = entityOf(changed);
      const replaced = await unless(404, () =>
        unless(412, () => table.updateEntity(entity, 'Replace', { etag: version })),
      );
      if (!replaced) {
        if (!(await get(changed.id))) await removeAll(changed);
        return 'conflict';
      }
      if (changed.state !== 'sent') {
        await unless(404, () => table.deleteEntity(undelivered, oldestFirst(changed)));
      }
      for (const { person } of noLongerWith(changed)) await remove(...leaderKey(changed, person.id));
      return 'replaced';
    },
    ofEmployee: async (employeeId, limit) =>
      (await pointed(`employee-${employeeId}`, limit)).flatMap(({ report: own }) =>
        own?.employee.id === employeeId ? own : [],
      ),
    ofLeader: async (leaderId, limit) => {
      const found = await pointed(`leader-${leaderId}`, limit);
      return found.flatMap(({ report: theirs }) =>
        theirs?.leader.person.id === leaderId && theirs.state !== 'withdrawn' ? theirs : [],
      );
    },
    uncounted: async (limit) => {
      const query = { filter: odata`PartitionKey eq ${uncounted}` };
      const page = await table.listEntities({ queryOptions: query }).byPage({ maxPageSize: limit }).next();
      return z
        .array(pointer)
        .parse(page.value ?? [])
        .map(({ rowKey, etag, reportId }) => ({ id: reportId, mark: JSON.stringify({ rowKey, etag }) }));
    },
    noteCounted: async (mark) => {
      const { rowKey, etag } = countMarkOf.parse(JSON.parse(mark));
      await unless(412, () => unless(404, () => table.deleteEntity(uncounted, rowKey, { etag })));
    },
    due: async (time, limit) => {
      const found = await pointed(unseen, limit, dueKey(time, '~'));
      const isCurrent = ({ to, report: at }: Pointed) =>
        at?.dueAt !== undefined && to.rowKey === dueKey(at.dueAt, at.id);
      for (const { to } of found.filter((one) => !isCurrent(one))) await remove(unseen, to.rowKey);
      return found.filter(isCurrent).flatMap(({ report: due }) => due ?? []);
    },
    deleteBefore: async (time, limit) => {
      const old = await pointed(byAge, limit, dueKey(time, ''));
      for (const { to, report: aged } of old) {
        if (aged) await removeAll(aged);
        await remove(byAge, to.rowKey);
      }
      return old.length;
    },
    delete: removeAll,
    noteQueued: async (queued, queuedAt) => {
      const key = { partitionKey: undelivered, rowKey: oldestFirst(queued) };
      await unless(404, () => table.updateEntity({ ...key, queuedAt }, 'Merge'));
    },
    undelivered: async (limit) =>
      (await pointed(undelivered, limit)).flatMap(({ to, report: waiting }) =>
        waiting?.state === 'sent' ? { report: waiting, queuedAt: to.queuedAt } : [],
      ),
  };
};

const entityOf = (stored: Report) => ({
  partitionKey: stored.id,
  rowKey: 'report',
  report: JSON.stringify(stored),
});

const leaderKey = (stored: Report, leaderId: string): [partitionKey: string, rowKey: string] => [
  `leader-${leaderId}`,
  newestFirst(stored),
];

/** Counted once, and changed since in what its counts rest on; before that, the first mark still stands. */
const isUncounted = (changed: Report): boolean =>
  changed.counted !== undefined && changed.counted.mark !== countMark(changed);

/** Has just gone to another leader. */
const isHandedOn = ({ state, formerLeaders }: Report): boolean =>
  state === 'sent' && formerLeaders.length > 0;

const noLongerWith = (changed: Report): Recipient[] => {
  if (changed.state === 'withdrawn') return [changed.leader];
  return isHandedOn(changed) ? changed.formerLeaders : [];
};

const millis = (time: string) => Date.parse(time);
const dueKey = (time: string, id: string) => `${String(millis(time)).padStart(14, '0')}-${id}`;
const oldestFirst = ({ sentAt, id }: Report) => dueKey(sentAt, id);
const newestFirst = ({ sentAt, id }: Report) =>
  `${String(99_999_999_999_999 - millis(sentAt)).padStart(14, '0')}-${id}`;

/** What storage answers, or undefined when it answers with the status that is expected. */
const unless = async <T>(status: number, call: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await call();
  } catch (error) {
    if (error instanceof RestError && error.statusCode === status) return undefined;
    throw error;
  }
};
