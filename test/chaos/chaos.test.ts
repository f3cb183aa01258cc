import { source } from './instance';
import { runChaos } from './run-chaos';

test('thirty reports through kills, an unruly channel and storage that goes away: none is lost, nobody is in the log', async () => {
  const { sent, delivered, told, lost, leaks, kills } = await runChaos({
    reports: 30,
    every: 3000,
    program: source,
    storageAway: 2000,
  });
  expect(lost).toEqual([]);
  expect(leaks).toEqual([]);
  expect(sent).toBe(30);
  expect(delivered + told).toBe(30);
  expect(kills).toBeGreaterThan(0);
}, 300_000);
