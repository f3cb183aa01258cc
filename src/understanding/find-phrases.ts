import { valueAt } from './number-table';
import { bitOf, type PhraseTables, partsOfNode } from './phrase-tables';

/** What is known of a message while its phrases are read. */
export type Known = {
  /** The vocabulary's words at each place, as symbols. */
  words: readonly (readonly number[])[];
  /** The lists of which a phrase begins at a place, each with where the phrase ends: list, end, list, end ... */
  listsFrom: readonly (readonly number[])[];
  /** The bits of the words and lists at each place; `found` adds those of what it takes. */
  bits: readonly number[];
  /** Takes an entry that was found, for the levels above. */
  found: (entry: number, from: number, to: number) => void;
};

/**
 * Finds every phrase in a message, level by level. Phrases are short, so that each place takes bounded time, and none
 * begins with a gap, so that a place without a known word has none.
 */
export const findPhrases = (tables: PhraseTables, known: Known): void => {
  for (const root of tables.roots) {
    for (let at = 0; at < known.words.length; at += 1) {
      if (known.bits[at] !== 0) walk(tables, known, root, at, at);
    }
  }
};

const walk = (tables: PhraseTables, known: Known, node: number, from: number, at: number): void => {
  const { nodes, rest } = tables;
  const part = node * partsOfNode;
  const ends = nodes[part + 1] ?? 0;
  for (let nth = 1; nth <= (rest[ends] ?? 0); nth += 1) known.found(rest[ends + nth] ?? 0, from, at);
  const some = nodes[part + 2] ?? 0;
  if (some !== 0) walkSome(tables, known, some, from, at);
  if (at >= known.words.length) return;
  if (((nodes[part] ?? 0) & (known.bits[at] ?? 0)) !== 0) walkEdges(tables, known, node, from, at);
  const gaps = nodes[part + 3] ?? 0;
  if (gaps !== 0) walkGaps(tables, known, gaps, from, at);
};

const walkEdges = (tables: PhraseTables, known: Known, node: number, from: number, at: number): void => {
  const { nodes, firstList } = tables;
  const bits = nodes[node * partsOfNode] ?? 0;
  for (const word of known.words[at] ?? []) {
    if ((bits & bitOf(word)) !== 0) follow(tables, known, node, word, from, at + 1);
  }
  const lists = known.listsFrom[at];
  if (!lists) return;
  const { length } = lists;
  for (let nth = 0; nth < length; nth += 2) {
    const list = firstList + (lists[nth] ?? 0);
    if ((bits & bitOf(list)) !== 0) follow(tables, known, node, list, from, lists[nth + 1] ?? at);
  }
};

/** Goes on to the nodes behind an edge, if there is such an edge. */
const follow = (
  tables: PhraseTables,
  known: Known,
  node: number,
  symbol: number,
  from: number,
  to: number,
): void => {
  const { rest } = tables;
  const target = targetOf(tables, node, symbol);
  if (target === 0) return;
  if (target >= 0) walk(tables, known, target, from, to);
  else {
    for (let nth = 1; nth <= (rest[-target] ?? 0); nth += 1)
      walk(tables, known, rest[nth - target] ?? 0, from, to);
  }
};

/** What an edge leads to, or zero: no edge leads to a root. */
const targetOf = (
  { roots, firstEdges, edges, symbols }: PhraseTables,
  node: number,
  symbol: number,
): number =>
  node < roots.length
    ? (firstEdges[symbol * roots.length + node] ?? 0)
    : (valueAt(edges, node * symbols + symbol) ?? 0);

const walkSome = (tables: PhraseTables, known: Known, some: number, from: number, at: number): void => {
  const { rest, firstList } = tables;
  for (let nth = 0; nth < (rest[some] ?? 0); nth += 1) {
    const list = (rest[some + 1 + 2 * nth] ?? 0) - firstList;
    for (const to of endsOfSome(known, list, at))
      walk(tables, known, rest[some + 2 + 2 * nth] ?? 0, from, to);
  }
};

const walkGaps = (tables: PhraseTables, known: Known, gaps: number, from: number, at: number): void => {
  const { rest } = tables;
  for (let nth = 0; nth < (rest[gaps] ?? 0); nth += 1) {
    const last = Math.min(at + (rest[gaps + 1 + 2 * nth] ?? 0), known.words.length - 1);
    const next = rest[gaps + 2 + 2 * nth] ?? 0;
    for (let start = at; start <= last; start += 1) walk(tables, known, next, from, start);
  }
};

const mostOfSome = 4;

/** Where none, one, two and more of a list's phrases one behind the other end. */
const endsOfSome = (known: Known, list: number, at: number): number[] => {
  const ends = [at];
  for (let last = lastEnd(known, list, at); last !== undefined && ends.length <= mostOfSome; ) {
    ends.push(last);
    last = lastEnd(known, list, last);
  }
  return ends;
};

const lastEnd = ({ listsFrom }: Known, list: number, at: number): number | undefined => {
  const lists = listsFrom[at] ?? [];
  for (let nth = lists.length - 2; nth >= 0; nth -= 2) if (lists[nth] === list) return lists[nth + 1];
  return undefined;
};
