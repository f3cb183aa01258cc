import fc from 'fast-check';
import { hiddenInList, hiddenInTable } from '../../src/statistics/hidden-cells';
import { derivable, type Known, type Question } from './attack';

const month = '2026-01';
const all = { from: month, to: month };
const sum = (counts: number[]) => counts.reduce((total, one) => total + one, 0);

test.each<[number[], boolean[]]>([
  [
    [9, 8, 7],
    [false, false, false],
  ],
  [
    [9, 8, 2],
    [false, true, true],
  ],
  [
    [9, 3, 4],
    [false, true, true],
  ],
  [
    [20, 0, 0],
    [true, true, true],
  ],
  [
    [30, 20, 1, 1],
    [false, true, true, true],
  ],
])('of %j with a known sum, these are hidden: %j', (counts, hidden) => {
  expect(hiddenInList(counts)).toEqual(hidden);
});

test('the one that is the last choice is hidden for others only when there is nothing else', () => {
  expect(hiddenInList([59, 0, 10], 2)).toEqual([true, true, false]);
  expect(hiddenInList([0, 10], 1)).toEqual([true, true]);
});

const table = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .filter((cells) => cells.every((row) => sum(row) >= 5))
  .filter((cells) => (cells[0] ?? []).every((_, at) => sum(cells.map((row) => row[at] ?? 0)) >= 5));

test('in any table with known sums of rows and columns, no small cell follows from what is shown', () => {
  fc.assert(
    fc.property(table, (cells) => {
      const hidden = hiddenInTable(cells);
      const departments = cells.map((_, row) => `row ${row}`);
      const values = (cells[0] ?? []).map((_, column) => `column ${column}`);
      const each = cells.flatMap((row, r) =>
        row.map((count, c) => ({ ...all, department: departments[r], value: values[c], count, r, c })),
      );
      const known: Known[] = [
        ...departments.map((department, r) => ({ ...all, department, count: sum(cells[r] ?? []) })),
        ...values.map((value, c) => ({ ...all, value, count: sum(cells.map((row) => row[c] ?? 0)) })),
        ...each.filter(({ r, c }) => !hidden[r]?.[c]),
      ];
      const small: Question[] = each.filter(({ count }) => count < 5);
      return derivable({ departments, months: [month], values }, known, small).length === 0;
    }),
    { numRuns: 400, seed: 20261124 },
  );
});
