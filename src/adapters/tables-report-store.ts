import { odata, RestError, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { media, moments, settings } from '../facts';
import { languages } from '../language';
import type { ReportStore, StoredReport } from '../ports/report-store';
import { measures, obstacles, type Report, reportStates } from '../reports/report';

const person = z.object({ id: z.string(), name: z.string() });
const card = z.object({ conversationId: z.string(), activityId: z.string() });
const recipient = z.object({ person, card: card.optional() });
const facts = z.object({
  medium: z.enum(media).optional(),
  setting: z.enum(settings).optional(),
  participant: z.boolean().optional(),
  when: z.enum(moments).optional(),
  sharing: z.boolean(),
  threatening: z.boolean(),
  targetsEmployee: z.boolean(),
  refused: z.boolean(),
});
const report = z.object({
  id: z.string(),
  employee: person,
  leader: recipient,
  formerLeaders: z.array(recipient),
  content: z
    .object({ facts, rules: z.array(z.string()), episodeAt: z.string(), message: z.string() })
    .optional(),
  guidelineVersion: z.string(),
  language: z.enum(languages),
  state: z.enum(reportStates),
  obstacle: z.enum(obstacles).optional(),
  sentAt: z.string(),
  deliveredAt: z.string().optional(),
  acknowledgedAt: z.string().optional(),
  closedAt: z.string().optional(),
  withdrawnAt: z.string().optional(),
  followUps: z.array(z.object({ measures: z.array(z.enum(measures)), remarks: z.string(), at: z.string() })),
  claim: z.object({ by: z.string(), at: z.string() }).optional(),
  employeeCard: card.optional(),
});
const row = z.object({
  report: z.string().transform((text) => report.parse(JSON.parse(text))),
  etag: z.string(),
});
const pointer = z.object({ rowKey: z.string(), reportId: z.string(), queuedAt: z.string().optional() });
type Pointer = z.infer<typeof pointer>;

const undelivered = 'undelivered';

/**
 * Reports in an Azure table: a row by id that holds the report, and rows that point to it, by employee (newest
 * first) and among the undelivered (oldest first). Pointers are written first, so that a report is never
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
  const pointed = async (partition: string, limit: number): Promise<{ to: Pointer; report?: Report }[]> => {
    const query = { filter: odata`PartitionKey eq ${partition}` };
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
      await point(undelivered, oldestFirst(created), created.id);
      await point(`employee-${created.employee.id}`, newestFirst(created), created.id);
      const entity = entityOf(created);
      const made = await unless(409, () => table.createEntity(entity));
      return made ? 'created' : 'exists';
    },
    get,
    replace: async (changed, version) => {
      if (changed.state === 'sent') await point(undelivered, oldestFirst(changed), changed.id);
      const entity = entityOf(changed);
      const replaced = await unless(412, () => table.updateEntity(entity, 'Replace', { etag: version }));
      if (!replaced) return 'conflict';
      if (changed.state !== 'sent') {
        await unless(404, () => table.deleteEntity(undelivered, oldestFirst(changed)));
      }
      return 'replaced';
    },
    ofEmployee: async (employeeId, limit) =>
      (await pointed(`employee-${employeeId}`, limit)).flatMap(({ report: own }) =>
        own?.employee.id === employeeId ? own : [],
      ),
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

const millis = (time: string) => Date.parse(time);
const oldestFirst = ({ sentAt, id }: Report) => `${String(millis(sentAt)).padStart(14, '0')}-${id}`;
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
