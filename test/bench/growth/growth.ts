import { tablesCountStore } from '../../../src/adapters/storage/tables-count-store';
import { tablesReportStore } from '../../../src/adapters/storage/tables-report-store';
import type { CountStore } from '../../../src/ports/count-store';
import type { ReportStore } from '../../../src/ports/report-store';
import { statisticsOf } from '../../../src/statistics/statistics-of';
import { seedCounts } from '../../demo/seed-counts';
import { startAzurite } from '../../support/azurite';
import { openStorage } from '../../support/open-storage';
import { spread } from '../statistics';
import { table } from '../table';
import { drained } from './drain';
import { fill, measuredEmployee, measuredLeader, measuredReport, reportOf } from './seed';

const sizes = process.argv.includes('--large') ? [100, 1000, 10_000, 30_000] : [100, 1000, 10_000];
const queued = process.argv.includes('--large') ? [1000, 5000, 50_000] : [1000, 5000];
const times = 15;
const longAgo = '2020-01-01T00:00:00Z';

const place = { municipality: 'Lindesø', now: '2026-06-01T10:00:00Z', zone: 'Europe/Copenhagen' };

/** What is timed at each size. */
const measured: Record<string, (store: ReportStore, counts: CountStore) => Promise<unknown>> = {
  'one report': (store) => store.get(measuredReport),
  'an employee’s own list, 20': (store) => store.ofEmployee(measuredEmployee, 20),
  'a leader’s list, 20': (store) => store.ofLeader(measuredLeader, 20),
  'figures of 18 months, three departments': async (_store, counts) =>
    statisticsOf(await counts.rows(), { from: '2024-12', to: '2026-05' }, place),
  'sweep: the unfinished, 100 at most': (store) => store.unfinished(100),
  'reminders: those due, 50 at most': (store) => store.due('2026-06-01T10:00:00Z', 50),
  'retention: nothing to delete': (store) => store.deleteBefore(longAgo, 50),
  'a new report': (store) => store.create(reportOf(21, 1000)),
};

/** Times what people and chores do against the number of reports, and draining against the queue's length. */
const growth = async (): Promise<void> => {
  await onAzurite(timeReports);
  console.log('\nThe queue\n');
  const rows: string[][] = [];
  for (const length of queued) {
    console.error(`${length} notifications`);
    await onAzurite(async (azurite) => {
      const storage = await openStorage(azurite);
      rows.push(await drained(storage, length).catch((error: unknown) => gaveOut(length, error)));
    });
  }
  console.log(table([queueHeads, ...rows]));
};

const queueHeads = [
  'waiting',
  'written a second',
  'taken alone a second',
  'brought a second',
  'an urgent one, ms',
  'tries unanswered',
];

type Azurite = Awaited<ReturnType<typeof startAzurite>>;

/** Each measurement has a storage of its own, since one that has given out serves nobody after. */
const onAzurite = async (measure: (azurite: Azurite) => Promise<void>): Promise<void> => {
  const azurite = await startAzurite();
  try {
    await measure(azurite);
  } finally {
    await azurite.stop();
  }
};

const timeReports = async (azurite: Azurite): Promise<void> => {
  const storage = await openStorage(azurite);
  const store = tablesReportStore(storage.reports, console.error);
  const counts = tablesCountStore(storage.counts);
  await seedCounts(azurite.connectionString, place.now);
  const columns: string[][] = [];
  let before = 0;
  for (const size of sizes) {
    console.error(`${size} reports`);
    await fill(store, before, size).catch(onlyGaveOut);
    before = size;
    columns.push(await timed(store, counts));
  }
  console.log('Milliseconds by the number of reports: median (least-greatest)\n');
  console.log(
    table([
      ['', ...sizes.map((size) => `${size} reports`)],
      ...Object.keys(measured).map((name, row) => [name, ...columns.map((column) => column[row] ?? '')]),
    ]),
  );
};

/** Where storage answers no more in time, the table says so. */
const gaveOut = (length: number, error: unknown): string[] => {
  onlyGaveOut(error);
  return [`${length}`, 'storage gave out', '', '', '', ''];
};

const onlyGaveOut = (error: unknown): void => {
  if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
  console.error('storage gave out');
};

const timed = async (store: ReportStore, counts: CountStore): Promise<string[]> => {
  const medians: string[] = [];
  for (const work of Object.values(measured)) {
    const took: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const begin = performance.now();
      await work(store, counts).then(() => took.push(performance.now() - begin), onlyGaveOut);
    }
    medians.push(took.length > 0 ? spread(took) : 'gave out');
  }
  return medians;
};

growth().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
