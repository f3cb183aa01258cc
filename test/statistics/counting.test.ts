import { randomUUID } from 'node:crypto';
import { fileDirectory } from '../../src/adapters/file-directory';
import type { AzureStorage } from '../../src/adapters/storage/azure-storage';
import { tablesCountStore } from '../../src/adapters/storage/tables-count-store';
import { tablesReportStore } from '../../src/adapters/storage/tables-report-store';
import { noFacts } from '../../src/facts';
import type { Directory } from '../../src/ports/directory';
import type { Report } from '../../src/reports/report';
import { updateReport } from '../../src/reports/update-report';
import { type CountParts, countChanged } from '../../src/statistics/count-reports';
import organisation from '../demo/organisation.json';
import { startAzurite } from '../support/azurite';
import { people } from '../support/bot';
import { openStorage } from '../support/open-storage';

const week = { hours: '08:00-16:00', zone: 'Europe/Copenhagen' };
const sentAt = '2026-11-24T09:00:00.000Z';
let azurite: Awaited<ReturnType<typeof startAzurite>>;
let storage: AzureStorage;
let now: string;

beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());

beforeEach(async () => {
  storage = await openStorage({ connectionString: azurite.connectionString });
  for (const table of [storage.reports, storage.counts]) {
    for await (const { partitionKey = '', rowKey = '' } of table.listEntities()) {
      await table.deleteEntity(partitionKey, rowKey);
    }
  }
  now = '2026-11-24T10:00:00.000Z';
});

const directory = (): Directory => {
  const read = fileDirectory(organisation);
  if (read.kind === 'faults') throw new Error('the organisation of this test is wrong');
  return read.directory;
};

const parts = (more: Partial<CountParts> = {}): CountParts => ({
  store: tablesReportStore(storage.reports, console.error),
  counts: tablesCountStore(storage.counts),
  directory: directory(),
  week,
  now: () => now,
  newId: randomUUID,
  failed: (_where, error) => {
    throw error;
  },
  ...more,
});

const report = (more: Partial<Report> = {}): Report => ({
  id: randomUUID(),
  employee: people.maja,
  leader: { person: people.karen },
  formerLeaders: [],
  content: {
    facts: { ...noFacts, setting: 'home_visit', medium: 'image', refused: true },
    rules: ['r'],
    episodeAt: sentAt,
    message: '',
  },
  guidelineVersion: 'v',
  language: 'da',
  state: 'sent',
  sentAt,
  followUps: [],
  ...more,
});

const store = () => tablesReportStore(storage.reports, console.error);
const counts = async () => (await tablesCountStore(storage.counts).rows()).map((row) => row.counts);
const everyRow = async () => {
  const rows: string[] = [];
  for await (const row of storage.counts.listEntities()) rows.push(JSON.stringify(row));
  return rows;
};

/** Counts until nothing waits, whatever is thrown on the way. */
const settle = async (by: CountParts) => {
  for (let rounds = 0; rounds < 200; rounds += 1) {
    const waiting = await countChanged(by).catch(() => 1);
    if (waiting === 0) return;
  }
  throw new Error('the counting came to no end');
};

/** Does its work and then dies, or dies before, as often as it is told. */
const dying = <A extends unknown[], R>(work: (...given: A) => Promise<R>, dies: () => boolean) => {
  return async (...given: A): Promise<R> => {
    if (dies()) throw new Error('killed before');
    const done = await work(...given);
    if (dies()) throw new Error('killed after');
    return done;
  };
};

test('a report that its leader hands over within a day is counted as seen within a day, whenever the next one sees it', async () => {
  const one = report({ handedOver: true, firstSeenAt: '2026-11-24T09:30:00.000Z' });
  await store().create(one);
  await settle(parts());
  await updateReport(store(), one.id, (now) => ({
    ...now,
    state: 'acknowledged',
    acknowledgedAt: '2026-12-08T09:30:00.000Z',
  }));
  await settle(parts());
  expect(await counts()).toEqual([expect.objectContaining({ 'acknowledgement:P1D': 1 })]);
});

test('a report is counted by month, department and what it says, without anything of whom it is about', async () => {
  const one = report();
  await store().create(one);
  await settle(parts());
  expect(await tablesCountStore(storage.counts).rows()).toEqual([
    {
      month: '2026-11',
      department: 'Hjemmeplejen Nord',
      counts: {
        total: 1,
        'setting:home_visit': 1,
        'medium:image': 1,
        'agreed:no': 1,
        'threatening:no': 1,
        'acknowledgement:notSeen': 1,
      },
    },
  ]);
  const rows = (await everyRow()).join();
  for (const trace of [one.id, people.maja.id, people.maja.name, people.karen.id]) {
    expect(rows).not.toContain(trace);
  }
});

test('what happens to a report later moves it, and a measure counts once', async () => {
  const one = report();
  await store().create(one);
  await settle(parts());
  const measures = { measures: ['dialogue' as const, 'legal' as const], remarks: '', at: sentAt };
  await updateReport(store(), one.id, (stored) => ({
    ...stored,
    state: 'acknowledged' as const,
    acknowledgedAt: '2026-11-25T08:30:00.000Z',
    agreed: 'yes' as const,
    followUps: [measures, measures],
  }));
  await settle(parts());
  expect(await counts()).toEqual([
    expect.objectContaining({
      total: 1,
      'agreed:no': 0,
      'agreed:yes': 1,
      'acknowledgement:notSeen': 0,
      'acknowledgement:P1D': 1,
      'measure:dialogue': 1,
      'measure:legal': 1,
    }),
  ]);
});

test('a report that is withdrawn is counted no longer, and one that is deleted by age still is', async () => {
  const [kept, withdrawn] = [report(), report()];
  for (const one of [kept, withdrawn]) await store().create(one);
  await settle(parts());
  await updateReport(store(), withdrawn.id, (stored) => ({
    ...stored,
    state: 'withdrawn' as const,
    content: undefined,
  }));
  await settle(parts());
  await store().deleteBefore('2027-11-24T09:00:00.000Z', 50);
  expect(await store().get(kept.id)).toBeUndefined();
  expect((await counts()).map(({ total }) => total)).toEqual([1]);
});

test('three instances that die at any moment count each report once, and leave nothing but counts', async () => {
  const reports = Array.from({ length: 6 }, () => report());
  for (const one of reports) await store().create(one);
  let turn = 0;
  const dies = () => {
    turn += 1;
    return turn % 7 === 0 || turn % 11 === 0;
  };
  const instance = (): CountParts => {
    const [reportsOf, countsOf] = [store(), tablesCountStore(storage.counts)];
    return parts({
      store: { ...reportsOf, get: dying(reportsOf.get, dies), replace: dying(reportsOf.replace, dies) },
      counts: {
        ...countsOf,
        apply: dying(countsOf.apply, dies),
        forget: dying(countsOf.forget, dies),
      },
    });
  };
  const noteNotAsked = async (id: string): Promise<unknown> =>
    updateReport(store(), id, (stored) => ({ ...stored, agreed: 'notAsked' })).catch(() => noteNotAsked(id));
  const changes = async () => {
    for (const { id } of reports) await noteNotAsked(id);
  };
  await Promise.all([settle(instance()), settle(instance()), settle(instance()), changes()]);
  await settle(parts());
  const [row, ...others] = await counts();
  expect(others).toEqual([]);
  expect(row).toMatchObject({ total: 6, 'agreed:notAsked': 6 });
  expect([0, undefined]).toContain(row?.['agreed:no']);
  expect(await parts().store.uncounted(10)).toEqual([]);
  await tablesCountStore(storage.counts).forgetBefore('9999-01-01T00:00:00.000Z', 50);
  expect(await everyRow()).toHaveLength(1);
}, 60_000);

test('a report that is just being written when the counts are looked at is counted the next time', async () => {
  const written = report({ sentAt: '2026-11-24T09:59:30.000Z' });
  const { createEntity } = storage.reports;
  storage.reports.createEntity = async (...asked) => {
    await countChanged(parts());
    return createEntity.apply(storage.reports, asked);
  };
  await store().create(written);
  storage.reports.createEntity = createEntity;
  await settle(parts());
  expect((await counts())[0]?.total).toBe(1);
});

test('a report that nobody can read holds up the counting of no other', async () => {
  const broken = report();
  await store().create(broken);
  await storage.reports.updateEntity({ partitionKey: broken.id, rowKey: 'report', report: '{' }, 'Replace');
  await store().create(report({ sentAt: broken.sentAt.replace('T09', 'T10') }));
  const failures: string[] = [];
  await countChanged(parts({ failed: (where) => failures.push(where) }));
  expect(failures).toEqual(['count']);
  expect((await counts())[0]?.total).toBe(1);
});

test('while the directory does not answer nothing is counted, and nothing is lost', async () => {
  await store().create(report());
  const silent = { ...directory(), person: async () => ({ kind: 'unavailable' as const }) };
  await countChanged(parts({ directory: silent }));
  expect(await counts()).toEqual([]);
  await settle(parts());
  expect(await counts()).toHaveLength(1);
});

test('a month that is closed takes no more changes', async () => {
  const one = report();
  await store().create(one);
  await settle(parts());
  now = '2026-12-15T08:00:00.000Z';
  await updateReport(store(), one.id, (stored) => ({ ...stored, agreed: 'yes' }));
  await settle(parts());
  expect(await counts()).toEqual([expect.objectContaining({ 'agreed:no': 1 })]);
});

test('there are as many rows as months and departments, however many reports', async () => {
  for (let count = 0; count < 12; count += 1) await store().create(report());
  await store().create(report({ employee: people.per }));
  await settle(parts());
  expect(await everyRow()).toHaveLength(2);
});

test('a change that another instance made and forgot meanwhile is not made again', async () => {
  const [ours, theirs] = [tablesCountStore(storage.counts), tablesCountStore(storage.counts)];
  const change = { id: randomUUID(), month: '2026-11', department: 'Skolen', add: ['total'], remove: [] };
  let asked = 0;
  await ours.apply(change, async () => {
    asked += 1;
    if (asked > 1) return false;
    await theirs.apply(change, async () => true);
    await theirs.forget(change);
    return true;
  });
  await ours.apply(change, async () => false);
  expect(await counts()).toEqual([{ total: 1 }]);
});

test('a change that another instance had made, and forgets while it is asked about, is not made again', async () => {
  const [ours, theirs] = [tablesCountStore(storage.counts), tablesCountStore(storage.counts)];
  const change = { id: randomUUID(), month: '2026-11', department: 'Skolen', add: ['total'], remove: [] };
  await theirs.apply(change, async () => true);
  let asked = 0;
  await ours.apply(change, async () => {
    asked += 1;
    if (asked > 1) return false;
    await theirs.forget(change);
    return true;
  });
  expect(await counts()).toEqual([{ total: 1 }]);
});
