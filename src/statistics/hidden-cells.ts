import { smallestShown } from './statistics';

/** Rows of counts; which of them are hidden stands in a table of the same shape. */
export type Cells = readonly (readonly number[])[];
type Cell = { row: number; column: number };

/** Whether a count is of a group too small to be told of. */
const isSmall = (count: number): boolean => count < smallestShown;

/**
 * Which of a list of counts are hidden when their sum is known: the small ones, and as many of the next smallest as it
 * takes until at least two are hidden, and together they are no small group. The one at `lastChoice` is hidden for the
 * sake of others only when there is nothing else to hide.
 */
export const hiddenInList = (counts: readonly number[], lastChoice?: number): boolean[] => {
  const hidden = counts.map(isSmall);
  const among = () => counts.filter((_, at) => hidden[at]);
  const tells = () => among().length === 1 || (among().length > 1 && isSmall(sum(among())));
  while (tells()) {
    const next = smallestOf(counts, hidden, lastChoice);
    if (next === undefined) break;
    hidden[next] = true;
  }
  return hidden;
};

/**
 * Which cells of a table are hidden when the sums of its rows and columns are known, none of them small. Hidden are the
 * small cells; then more, until what is hidden in each row and column is together no small group, and until each
 * small cell has a twin: another table with the same sums and the same shown cells, in which it is one more. The twin
 * is found by exchange: one more here and at the opposite corner of a rectangle of hidden cells, one less at
 * the two others. So no arithmetic on what is shown can give a small cell.
 */
export const hiddenInTable = (cells: Cells): boolean[][] => {
  const hidden = cells.map((row) => row.map(isSmall));
  let changed = true;
  while (changed) {
    changed = hideSmallRests(cells, hidden) || hideForTwins(cells, hidden);
  }
  return hidden;
};

/** Hides the smallest shown cell of each row and column whose hidden cells are together a small group. */
const hideSmallRests = (cells: Cells, hidden: boolean[][]): boolean =>
  linesOf(cells)
    .map((line) => hideSmallRest(cells, hidden, line))
    .some(Boolean);

const hideSmallRest = (cells: Cells, hidden: boolean[][], line: Cell[]): boolean => {
  const covered = line.filter((cell) => isHidden(hidden, cell));
  if (covered.length === 0 || !isSmall(sum(covered.map((cell) => countAt(cells, cell))))) return false;
  const [next] = line
    .filter((cell) => !isHidden(hidden, cell))
    .sort((a, b) => countAt(cells, a) - countAt(cells, b));
  if (!next) return false;
  hide(hidden, next);
  return true;
};

/** Gives each small cell the rectangle that it lacks, by hiding as little as that takes. */
const hideForTwins = (cells: Cells, hidden: boolean[][]): boolean =>
  linesOf(cells)
    .slice(0, cells.length)
    .flat()
    .filter((cell) => isSmall(countAt(cells, cell)))
    .map((cell) => hideForTwin(cells, hidden, cell))
    .some(Boolean);

const hideForTwin = (cells: Cells, hidden: boolean[][], cell: Cell): boolean => {
  const costOf = (corners: Cell[]) =>
    sum(corners.filter((corner) => !isHidden(hidden, corner)).map((corner) => countAt(cells, corner) + 1));
  const [best] = rectanglesOf(cells, cell)
    .map((corners) => ({ corners, cost: costOf(corners) }))
    .sort((a, b) => a.cost - b.cost);
  if (!best || best.cost === 0) return false;
  for (const corner of best.corners) hide(hidden, corner);
  return true;
};

/** The other corners of each rectangle in which a cell can be one more. */
const rectanglesOf = (cells: Cells, { row, column }: Cell): Cell[][] =>
  cells.flatMap((_, otherRow) =>
    (cells[row] ?? []).flatMap((_, otherColumn) => {
      const beside = { row, column: otherColumn };
      const below = { row: otherRow, column };
      const gives = countAt(cells, beside) > 0 && countAt(cells, below) > 0;
      if (otherRow === row || otherColumn === column || !gives) return [];
      return [[beside, below, { row: otherRow, column: otherColumn }]];
    }),
  );

const linesOf = (cells: Cells): Cell[][] => {
  const rows = cells.map((line, row) => line.map((_, column) => ({ row, column })));
  const columns = (cells[0] ?? []).map((_, column) => cells.map((_, row) => ({ row, column })));
  return [...rows, ...columns];
};

const countAt = (cells: Cells, { row, column }: Cell): number => cells[row]?.[column] ?? 0;
const isHidden = (hidden: boolean[][], { row, column }: Cell): boolean => hidden[row]?.[column] ?? false;

const hide = (hidden: boolean[][], { row, column }: Cell): void => {
  const line = hidden[row];
  if (line) line[column] = true;
};

const smallestOf = (
  counts: readonly number[],
  hidden: readonly boolean[],
  lastChoice: number | undefined,
): number | undefined => {
  const shown = counts.map((count, at) => ({ count, at })).filter(({ at }) => !hidden[at]);
  const [next] = shown.filter(({ at }) => at !== lastChoice).sort((a, b) => a.count - b.count);
  return (next ?? shown[0])?.at;
};

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
