import { closedPeriods, lastClosedMonth } from '../../src/statistics/closed-periods';
import type { MonthCounts } from '../../src/statistics/counts';

const month = (at: string, total: number, department = 'Skolen'): MonthCounts => ({
  month: at,
  department,
  counts: { total },
});

test.each([
  ['2026-11-14T22:59:59.000Z', '2026-09'],
  ['2026-11-14T23:00:00.000Z', '2026-10'],
  ['2027-01-03T12:00:00.000Z', '2026-11'],
])('at %s the last month that may be shown is %s', (now, last) => {
  expect(lastClosedMonth(now, 'Europe/Copenhagen')).toBe(last);
});

test('a period ends with enough reports, of whatever departments, and what comes later changes none of it', () => {
  const rows = [month('2026-01', 40), month('2026-02', 15), month('2026-02', 10, 'Biblioteket')];
  const first = { from: '2026-01', to: '2026-02' };
  expect(closedPeriods(rows, '2026-01')).toEqual([]);
  expect(closedPeriods(rows, '2026-02')).toEqual([first]);
  const more = [...rows, month('2026-04', 70)];
  expect(closedPeriods(more, '2026-04')).toEqual([first, { from: '2026-03', to: '2026-04' }]);
});

test('where little happens a year is a period, and fewer than twenty reports are none', () => {
  expect(closedPeriods([month('2026-01', 25)], '2026-12')).toEqual([{ from: '2026-01', to: '2026-12' }]);
  expect(closedPeriods([month('2026-01', 19)], '2028-12')).toEqual([]);
});
