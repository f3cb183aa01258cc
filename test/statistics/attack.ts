import { type Constraint, solve } from 'yalps';
import type { MonthCounts } from '../../src/statistics/counts';

/** A group that somebody may ask about: a value's reports at a department, or everywhere, in a row of months. */
export type Question = {
  department?: string | undefined;
  from: string;
  to: string;
  value?: string | undefined;
};

/** What is known of a group. */
export type Known = Question & { count: number };

/** What the attack knows to be there: departments, months, and the values of a dimension, of which each report has one. */
export type Ground = { departments: string[]; months: string[]; values: string[] };

type Cells = Map<string, number>;

/**
 * Those of the groups whose number follows from what is known: every table of whole, non-negative counts that
 * agrees with it gives the same. Looks for tables that differ, by linear programming, and asks for the least and
 * the most of what did not differ.
 */
export const derivable = (ground: Ground, known: Known[], groups: Question[]): Question[] => {
  const constraints = known.map((fact) => ({ cells: cellsOf(ground, fact), count: fact.count }));
  const names = cellsOf(ground, { from: '', to: '~' });
  const tables = Array.from({ length: 6 }, (_, round) =>
    tableFor(names, constraints, (_name, at) => Math.sin((at + 1) * (round + 1) * 7919)),
  );
  const open = groups.filter((group) => {
    const cells = cellsOf(ground, group);
    return new Set(tables.map((table) => Math.round(sumOf(table, cells)))).size === 1;
  });
  return open.filter((group) => {
    const cells = cellsOf(ground, group);
    const inGroup = new Set(cells);
    const [most, least] = [1, -1].map((sign) =>
      sumOf(
        tableFor(names, constraints, (name) => (inGroup.has(name) ? sign : 0)),
        cells,
      ),
    );
    return Math.abs((most ?? 0) - (least ?? 0)) < 0.5;
  });
};

/** The true number of a group, from rows that bear the values' counts by name. */
export const trueCount = (rows: MonthCounts[], { department, from, to, value = 'total' }: Question): number =>
  rows
    .filter((row) => department === undefined || row.department === department)
    .filter(({ month }) => month >= from && month <= to)
    .reduce((all, { counts }) => all + (counts[value] ?? 0), 0);

const cellsOf = (ground: Ground, { department, from, to, value }: Question): string[] =>
  ground.departments
    .filter((name) => department === undefined || name === department)
    .flatMap((name) =>
      ground.months
        .filter((month) => month >= from && month <= to)
        .flatMap((month) =>
          ground.values
            .filter((one) => value === undefined || one === value)
            .map((one) => `${name}|${month}|${one}`),
        ),
    );

/** A table that agrees with what is known, and has the most of what `weigh` weighs. */
const tableFor = (
  names: string[],
  constraints: { cells: string[]; count: number }[],
  weigh: (name: string, at: number) => number,
): Cells => {
  const inCells = new Map<string, Record<string, number>>(
    names.map((name, at) => [name, { aim: weigh(name, at), all: 1 }]),
  );
  const bounds: Record<string, Constraint> = { all: { max: 10_000 } };
  constraints.forEach(({ cells, count }, at) => {
    bounds[`known${at}`] = { equal: count };
    for (const cell of cells) Object.assign(inCells.get(cell) ?? {}, { [`known${at}`]: 1 });
  });
  const found = solve({
    direction: 'maximize',
    objective: 'aim',
    constraints: bounds,
    variables: Object.fromEntries(inCells),
  });
  if (found.status !== 'optimal') throw new Error(`no table agrees with what is known: ${found.status}`);
  return new Map(found.variables);
};

const sumOf = (table: Cells, cells: string[]): number =>
  cells.reduce((all, cell) => all + (table.get(cell) ?? 0), 0);
