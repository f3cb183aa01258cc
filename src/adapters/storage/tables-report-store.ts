import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { ReportStore, StoredReport } from '../../ports/report-store';
import { isUnfinished, type Report } from '../../reports/report';
import { reportSchema } from '../../reports/report-schema';
import { type Pointed, pointersOn, reportPointers } from './report-pointers';
import {
  dueKey,
  entityOf,
  isHandedOn,
  isUncounted,
  leaderKey,
  newestFirst,
  noLongerWith,
  oldestFirst,
} from './report-rows';
import { unless } from './unless';

const row = z.object({ report: z.string(), etag: z.string() });
const countMarkOf = z.object({ rowKey: z.string(), etag: z.string() });

/** Those whose leader is yet to get it, or whose employee is yet to be told that it did not arrive. */
const unfinished = 'undelivered';
const unseen = 'unseen';
const uncounted = 'uncounted';
const byAge = 'by-age';

/**
 * Reports in an Azure table: a row by id that holds the report, and rows that point to it, by employee and by leader
 * (newest first) and among the undelivered and those to be counted (oldest first). Pointers are written first, so that
 * a report is never there without being found; one that leads nowhere is passed over.
 */
export const tablesReportStore = (table: TableClient): ReportStore => {
  const get = async (id: string): Promise<StoredReport | undefined> => {
    const found = await unless(404, () => table.getEntity(id, 'report'));
    if (!found) return undefined;
    const { report, etag } = row.parse(found);
    return { report: reportSchema.parse(JSON.parse(report)), version: etag };
  };
  const { point, remove, followed, pages, pointed } = reportPointers(table, get);
  const removeAll = async (old: Report) => {
    await remove(old.id, 'report');
    await remove(`employee-${old.employee.id}`, newestFirst(old));
    await remove(unfinished, oldestFirst(old));
    for (const { person } of [old.leader, ...old.formerLeaders]) await remove(...leaderKey(old, person.id));
    await remove(uncounted, oldestFirst(old));
    if (old.dueAt) await remove(unseen, dueKey(old.dueAt, old.id));
    await remove(byAge, oldestFirst(old));
  };
  return {
    create: async (created) => {
      if (await get(created.id)) return 'exists';
      await Promise.all([
        point(unfinished, oldestFirst(created), created.id),
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
      if (isUnfinished(changed)) await point(unfinished, oldestFirst(changed), changed.id);
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
      if (!isUnfinished(changed)) await remove(unfinished, oldestFirst(changed));
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
      return pointersOn(page.value).map(({ rowKey, etag, reportId }) => ({
        id: reportId,
        mark: JSON.stringify({ rowKey, etag }),
      }));
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
        else await remove(to.reportId, 'report');
        await remove(unfinished, to.rowKey);
        await remove(byAge, to.rowKey);
      }
      return old.length;
    },
    delete: removeAll,
    noteQueued: async (queued, queuedAt) => {
      const key = { partitionKey: unfinished, rowKey: oldestFirst(queued) };
      await unless(404, () => table.updateEntity({ ...key, queuedAt }, 'Merge'));
    },
    unfinished: async (limit) => {
      const found: { report: Report; queuedAt?: string | undefined }[] = [];
      for await (const page of pages(unfinished, limit)) {
        for (const { to, report: waiting } of await followed(page)) {
          if (waiting && isUnfinished(waiting)) found.push({ report: waiting, queuedAt: to.queuedAt });
        }
        if (found.length >= limit) break;
      }
      return found.slice(0, limit);
    },
  };
};
