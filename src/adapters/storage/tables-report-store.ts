import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { ReportStore, StoredReport } from '../../ports/report-store';
import { isHandedOn, noLongerWith } from '../../reports/handed-on';
import type { Report } from '../../reports/report';
import { reportSchema } from '../../reports/report-schema';
import { isUnfinished } from '../../reports/report-standing';
import { isUncounted } from '../../statistics/is-uncounted';
import { firstPage } from './first-page';
import { type Pointed, pointersOn, reportPointers } from './report-pointers';
import {
  byAge,
  dueKey,
  entityOf,
  leaderKey,
  oldestFirst,
  pointersTo,
  timeOf,
  uncounted,
  unfinished,
  unseen,
} from './report-rows';
import { unless } from './unless';

const row = z.object({ report: z.string(), etag: z.string() });
const countMarkOf = z.object({ rowKey: z.string(), etag: z.string() });

/**
 * Reports in an Azure table: a row by id that holds the report, and rows that point to it, by employee and by leader
 * (newest first) and among the unfinished and those to be counted (oldest first). Pointers are written first, that by
 * age before all, so that a report is never there without being found, nor a pointer without being deleted with age; one
 * that leads nowhere is passed over, and so is a report that cannot be read, which `unreadable` is told.
 */
export const tablesReportStore = (table: TableClient, unreadable: (error: Error) => void): ReportStore => {
  const get = async (id: string): Promise<StoredReport | undefined> => {
    const found = await unless([404], () => table.getEntity(id, 'report'));
    if (!found) return undefined;
    const { report, etag } = row.parse(found);
    return { report: reportSchema.parse(JSON.parse(report)), version: etag };
  };
  const { point, pointByAge, others, remove, followed, pages, pointed } = reportPointers(
    table,
    get,
    unreadable,
  );
  const removeAll = (old: Report) =>
    remove([[old.id, 'report'], ...pointersTo(old), [byAge, oldestFirst(old)]]);
  /** What a second press has written beside a report that was there first. */
  const removeBeside = async (created: Report) => {
    const stored = (await get(created.id))?.report;
    const kept = new Set((stored ? pointersTo(stored) : []).map(String));
    await remove(pointersTo(created).filter((key) => !kept.has(String(key))));
    if (stored?.sentAt !== created.sentAt) await remove([[byAge, oldestFirst(created)]]);
  };
  return {
    create: async (created) => {
      if (await get(created.id)) return 'exists';
      await pointByAge(created);
      await Promise.all(pointersTo(created).map((key) => point(key, created.id)));
      const entity = entityOf(created);
      const made = await unless([409], () => table.createEntity(entity));
      if (!made) await removeBeside(created);
      return made ? 'created' : 'exists';
    },
    get,
    replace: async (changed, version) => {
      const { id, dueAt, leader } = changed;
      if (isUnfinished(changed)) await point([unfinished, oldestFirst(changed)], id);
      if (dueAt) await point([unseen, dueKey(dueAt, id)], id);
      if (isUncounted(changed)) await point([uncounted, oldestFirst(changed)], id);
      if (isHandedOn(changed)) {
        await pointByAge(changed);
        await point(leaderKey(changed, leader.person.id), id);
      }
      const entity = entityOf(changed);
      const replaced = await unless([404, 412], () =>
        table.updateEntity(entity, 'Replace', { etag: version }),
      );
      if (!replaced) {
        if (!(await get(id))) await removeAll(changed);
        return 'conflict';
      }
      if (!isUnfinished(changed)) await remove([[unfinished, oldestFirst(changed)]]);
      await remove(noLongerWith(changed).map(({ person }) => leaderKey(changed, person.id)));
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
      const page = await firstPage(table, odata`PartitionKey eq ${uncounted}`, limit);
      return pointersOn(page).map(({ rowKey, etag, reportId }) => ({
        id: reportId,
        mark: JSON.stringify({ rowKey, etag }),
        sentAt: timeOf(rowKey),
      }));
    },
    noteCounted: async (mark) => {
      const { rowKey, etag } = countMarkOf.parse(JSON.parse(mark));
      await unless([404, 412], () => table.deleteEntity(uncounted, rowKey, { etag }));
    },
    due: async (time, limit) => {
      const found = await pointed(unseen, limit, dueKey(time, '~'));
      const isCurrent = ({ to, report: at }: Pointed) =>
        at?.dueAt !== undefined && to.rowKey === dueKey(at.dueAt, at.id);
      const old = found.filter((one) => one.gone || (one.report && !isCurrent(one)));
      await remove(old.map(({ to }) => [unseen, to.rowKey]));
      return found.filter(isCurrent).flatMap(({ report: due }) => due ?? []);
    },
    deleteBefore: async (time, limit) => {
      const old = await pointed(byAge, limit, dueKey(time, ''));
      for (const { to, report: aged } of old) {
        await remove([[to.reportId, 'report'], ...(aged ? pointersTo(aged) : []), ...others(to)]);
        await remove([[byAge, to.rowKey]]);
      }
      return old.length;
    },
    delete: removeAll,
    noteQueued: async (queued, queuedAt) => {
      const key = { partitionKey: unfinished, rowKey: oldestFirst(queued) };
      await unless([404], () => table.updateEntity({ ...key, queuedAt }, 'Merge'));
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
