import { measures } from '../reports/report';
import { monthsOf } from './closed-periods';
import { countOf, type MonthCounts } from './counts';
import { type Dimension, dimensions, nameOf } from './dimensions';
import { hiddenInList, hiddenInTable } from './hidden-cells';
import type { Count, Period } from './statistics';

/** The figures of the whole municipality or of a department, by dimension and value. */
export type Figures = { total: Count; values: Map<string, Count> };

/** All that is ever shown of a period, to whomever asks however; a department without figures is not there. */
export type PublishedPeriod = Period & { municipality: Figures; departments: Map<string, Figures> };

/** A way to part the reports of a period: each value has a name, and the counts of each department. */
type Partition = { names: string[]; of(rows: MonthCounts[]): number[]; lastChoice?: number };

/**
 * What may be shown of a period. Departments with few reports are put together and only count in the municipality's
 * figures; so do values with few reports; what is left is a table with known sums, and hidden in it is what would
 * give a small group away. Everything that is ever answered is a sum of these figures over whole periods.
 */
export const publishedPeriod = (period: Period, rows: MonthCounts[]): PublishedPeriod => {
  const within = rows.filter(({ month }) => month >= period.from && month <= period.to);
  const names = [...new Set(within.map(({ department }) => department))].sort();
  const groups = names.map((name) => within.filter(({ department }) => department === name));
  const totals = groups.map(totalOf);
  const hidden = hiddenInList(totals);
  const shown = names.filter((_, at) => !hidden[at]);
  const rest = groups.filter((_, at) => hidden[at]).flat();
  const rowsOf = [...groups.filter((_, at) => !hidden[at]), ...(rest.length > 0 ? [rest] : [])];
  const published = partitionsOf(period).map((partition) => publishedPartition(partition, rowsOf));
  const figures = (row: number, total: Count): Figures => ({
    total,
    values: new Map(published.flatMap((values) => values[row] ?? [])),
  });
  return {
    ...period,
    municipality: figures(rowsOf.length, totalOf(within)),
    departments: new Map(
      shown.flatMap((name, row) => (name === '' ? [] : [[name, figures(row, totalOf(rowsOf[row] ?? []))]])),
    ),
  };
};

/** What is shown of a partition: by row, then for the whole municipality, which comes last. */
const publishedPartition = (partition: Partition, rows: MonthCounts[][]): [string, Count][][] => {
  const table = rows.map((row) => partition.of(row));
  const sums = partition.names.map((_, column) => sum(table.map((row) => row[column] ?? 0)));
  const hiddenSums = hiddenInList(sums, partition.lastChoice);
  const kept = partition.names.map((_, at) => at).filter((at) => !hiddenSums[at]);
  const merged = table.map((row) => {
    const own = kept.map((at) => row[at] ?? 0);
    return kept.length < row.length ? [...own, sum(row) - sum(own)] : own;
  });
  const hidden = hiddenInTable(merged);
  const named = (of: (at: number) => Count): [string, Count][] =>
    partition.names.map((name, at) => [name, of(at)]);
  return [
    ...merged.map((row, index) =>
      named((at) => {
        const column = kept.indexOf(at);
        return column < 0 || hidden[index]?.[column] ? undefined : row[column];
      }),
    ),
    named((at) => (hiddenSums[at] ? undefined : sums[at])),
  ];
};

const dimensionNames = Object.keys(dimensions) as Dimension[];

const partitionsOf = (period: Period): Partition[] => [
  {
    /** That the period did not end before its last month tells a little of the months before it. */
    lastChoice: monthsOf(period).length - 1,
    names: monthsOf(period).map(nameOf.month),
    of: (rows) => monthsOf(period).map((month) => totalOf(rows.filter((row) => row.month === month))),
  },
  ...dimensionNames.map((dimension) => {
    const names = dimensions[dimension].map((value) => nameOf.value(dimension, value));
    return { names, of: (rows: MonthCounts[]) => names.map((name) => countAll(rows, name)) };
  }),
  ...measures.map((measure) => {
    const name = nameOf.measure(measure);
    const of = (rows: MonthCounts[]) => [countAll(rows, name), totalOf(rows) - countAll(rows, name)];
    return { names: [name, nameOf.notMeasure(measure)], of };
  }),
];

const countAll = (rows: MonthCounts[], name: string) => sum(rows.map((row) => countOf(row, name)));
const totalOf = (rows: MonthCounts[]) => countAll(rows, nameOf.total);
const sum = (counts: number[]): number => counts.reduce((all, one) => all + one, 0);
