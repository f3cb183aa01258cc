import { tablesCountStore } from '../../src/adapters/storage/tables-count-store';
import { statisticsOf } from '../../src/statistics/statistics-of';
import { startAzurite } from '../support/azurite';
import { openStorage } from '../support/open-storage';
import { seedCounts } from './seed-counts';

const now = '2026-11-24T09:00:00.000Z';

test('the demo has figures to look at, and keeps its own once there are some', async () => {
  const { connectionString, stop } = await startAzurite();
  try {
    for (let twice = 0; twice < 2; twice += 1) await seedCounts(connectionString, now);
    const { counts } = await openStorage({ connectionString });
    const place = { municipality: 'Lindesø', now, zone: 'Europe/Copenhagen' };
    const rows = await tablesCountStore(counts).rows();
    const all = statisticsOf(rows, { from: '2025-01', to: '2026-12' }, place);
    expect(all.total).toBeGreaterThan(200);
    expect(all.departments).toContain('Hjemmeplejen Nord');
    expect(all.bySetting.filter(({ count }) => count !== undefined).length).toBeGreaterThan(1);
    expect(all.byThreatening.map(({ count }) => count)).not.toContain(undefined);
  } finally {
    await stop();
  }
});
