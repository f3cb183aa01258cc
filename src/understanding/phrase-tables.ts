import type { Entry } from './entries';
import { type NumberTable, numberTableOf } from './number-table';
import { type PhraseTree, treeOf } from './phrase-tree';

/**
 * The phrases of the vocabulary as tables of numbers, which are quick to go through and take little memory. Words and
 * lists are symbols, numbered together, words first. A node has `partsOfNode` numbers in `nodes`: the bits of the
 * symbols that edges lead on by (`bitOf`), and where in `rest` its ends (entries), its lists of any number (list and
 * node) and its gaps (most words and node) stand, each with their count before them.
 */
export type PhraseTables = {
  /** The node where each level begins; a level's entries name only lists of the levels before it. */
  roots: Int32Array;
  nodes: Int32Array;
  /** From node and symbol to the node behind it; a target below zero is where in `rest` several nodes stand. */
  edges: NumberTable;
  /** The same from the roots, where most is looked up: symbol by symbol, root by root, and zero where there is none. */
  firstEdges: Int32Array;
  rest: Int32Array;
  /** How many symbols there are, and the first of them that is a list. */
  symbols: number;
  firstList: number;
  /** The list of each entry. */
  listOfEntry: Int32Array;
};

export const partsOfNode = 4;

/** One bit of 32 for a symbol: a node without it has no edge by that symbol, which spares most looking up. */
export const bitOf = (symbol: number): number => 1 << (symbol & 31);

/** Where nothing stands: a count of zero. */
const nothing = 0;
const mostKeys = 2 ** 31;

/** Makes the tables of entries, which are numbered as they stand and read level by level. */
export const phraseTablesOf = (
  entries: readonly Entry[],
  levels: readonly (readonly Entry[])[],
  wordSymbols: ReadonlyMap<string, number>,
  lists: readonly string[],
): PhraseTables => {
  const firstList = wordSymbols.size;
  const listSymbols = new Map(lists.map((list, at) => [list, firstList + at]));
  const symbols = firstList + lists.length;
  const entryNumbers = new Map(entries.map((entry, number) => [entry, number]));
  const trees = numbered(levels.map(treeOf));
  if (trees.size * symbols >= mostKeys) throw new Error('The vocabulary has outgrown its tables.');
  const rest = [nothing];
  const put = (values: readonly number[], width = 1): number => {
    if (values.length === 0) return nothing;
    rest.push(values.length / width, ...values);
    return rest.length - values.length - 1;
  };
  const made = [...trees.keys()].map((tree) =>
    partsOf(tree, { trees, wordSymbols, listSymbols, entryNumbers }),
  );
  const firstEdges = new Int32Array(symbols * levels.length);
  const edges: [key: number, target: number][] = [];
  made.forEach(({ ways }, node) => {
    for (const [symbol, targets] of ways) {
      const [only = nothing] = targets;
      const target = targets.length === 1 ? only : -put(targets);
      if (node < levels.length) firstEdges[symbol * levels.length + node] = target;
      else edges.push([node * symbols + symbol, target]);
    }
  });
  const nodes = made.flatMap(({ ways, ends, some, gaps }) => [
    ways.reduce((bits, [symbol]) => bits | bitOf(symbol), 0),
    ...[put(ends), put(some, 2), put(gaps, 2)],
  ]);
  return {
    roots: Int32Array.from(levels.keys()),
    nodes: Int32Array.from(nodes),
    edges: numberTableOf(edges),
    firstEdges,
    rest: Int32Array.from(rest),
    symbols,
    firstList,
    listOfEntry: Int32Array.from(entries.map(({ list }) => known(listSymbols, list) - firstList)),
  };
};

/** What the trees, words, lists and entries are numbered with. */
type Numbers = {
  trees: ReadonlyMap<PhraseTree, number>;
  wordSymbols: ReadonlyMap<string, number>;
  listSymbols: ReadonlyMap<string, number>;
  entryNumbers: ReadonlyMap<Entry, number>;
};

/** What stands at a node, in numbers. */
const partsOf = (tree: PhraseTree, { trees, wordSymbols, listSymbols, entryNumbers }: Numbers) => ({
  ways: [
    ...[...(tree.words ?? [])].map(([word, to]) => [known(wordSymbols, word), to] as const),
    ...[...(tree.lists ?? [])].map(([list, to]) => [known(listSymbols, list), to] as const),
  ].map(([symbol, to]) => [symbol, to.map((one) => known(trees, one))] as const),
  ends: (tree.ends ?? []).map((entry) => known(entryNumbers, entry)),
  some: [...(tree.some ?? [])].flatMap(([list, to]) => [known(listSymbols, list), known(trees, to)]),
  gaps: [...(tree.gaps ?? [])].flatMap(([most, to]) => [most, known(trees, to)]),
});

/** Every tree below the roots, numbered; the roots come first. */
const numbered = (roots: readonly PhraseTree[]): Map<PhraseTree, number> => {
  const numbers = new Map(roots.map((root, number) => [root, number]));
  for (const tree of numbers.keys()) {
    const children = [
      ...[...(tree.words?.values() ?? []), ...(tree.lists?.values() ?? [])].flat(),
      ...(tree.some?.values() ?? []),
      ...(tree.gaps?.values() ?? []),
    ];
    for (const child of children) if (!numbers.has(child)) numbers.set(child, numbers.size);
  }
  return numbers;
};

const known = <K>(numbers: ReadonlyMap<K, number>, key: K): number => {
  const number = numbers.get(key);
  if (number === undefined) throw new Error('The vocabulary names what it does not have.');
  return number;
};
