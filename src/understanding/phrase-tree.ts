import type { Entry, Step } from './entries';

/** An entry of the vocabulary found in a message: the words from `from` up to, not with, `to`. */
export type Hit = { list: string; line: string; from: number; to: number };

/**
 * The phrases of a level of the vocabulary as one tree, so that a message is read once for all of them. Steps with
 * the same choices share a branch, and each of their words or lists leads to it.
 */
export type PhraseTree = {
  words?: Map<string, PhraseTree[]>;
  lists?: Map<string, PhraseTree[]>;
  some?: Map<string, PhraseTree>;
  gaps?: Map<number, PhraseTree>;
  branches?: Map<string, PhraseTree>;
  ends?: Entry[];
};

/** Builds the tree of some entries. */
export const treeOf = (entries: readonly Entry[]): PhraseTree => {
  const root: PhraseTree = {};
  for (const entry of entries) {
    for (const steps of entry.readings) {
      const end = steps.reduce(branch, root);
      end.ends ??= [];
      if (!end.ends.includes(entry)) end.ends.push(entry);
    }
  }
  return root;
};

const branch = (tree: PhraseTree, step: Step): PhraseTree => {
  if (step.kind === 'some') {
    tree.some ??= new Map();
    return grow(tree.some, step.list);
  }
  if (step.kind === 'gap') {
    tree.gaps ??= new Map();
    return grow(tree.gaps, step.most);
  }
  return choice(tree, step);
};

const choice = (tree: PhraseTree, { words, lists }: Extract<Step, { kind: 'any' }>): PhraseTree => {
  const key = JSON.stringify([words, lists]);
  const known = tree.branches?.get(key);
  if (known) return known;
  tree.branches ??= new Map();
  const grown = grow(tree.branches, key);
  for (const word of new Set(words)) {
    tree.words ??= new Map();
    lead(tree.words, word, grown);
  }
  for (const list of new Set(lists)) {
    tree.lists ??= new Map();
    lead(tree.lists, list, grown);
  }
  return grown;
};

const grow = <K>(children: Map<K, PhraseTree>, key: K): PhraseTree => {
  const known = children.get(key);
  if (known) return known;
  const grown: PhraseTree = {};
  children.set(key, grown);
  return grown;
};

const lead = (ways: Map<string, PhraseTree[]>, key: string, to: PhraseTree): void => {
  const known = ways.get(key);
  if (known) known.push(to);
  else ways.set(key, [to]);
};

/** What is known of a message while its phrases are read: the vocabulary's words at each place, and lists found. */
export type Known = {
  words: readonly (readonly string[])[];
  /** Where the phrases of each list end that begin at this place. */
  listsAt: (from: number) => ReadonlyMap<string, readonly number[]> | undefined;
  /** Takes what was found, for the levels above. */
  found: (hit: Hit) => void;
};

/**
 * Finds every entry of the tree that begins at this place. Entries are short, so that this takes bounded time, and
 * none begins with a gap, so that a place without a known word has none.
 */
export const findAt = (tree: PhraseTree, known: Known, from: number): void => {
  if (isKnown(known, from)) walk(tree, known, from, from);
};

const isKnown = ({ words, listsAt }: Known, at: number): boolean =>
  (words[at]?.length ?? 0) > 0 || listsAt(at) !== undefined;

const mostOfSome = 4;

const walk = (tree: PhraseTree, known: Known, from: number, at: number): void => {
  const { ends, words, lists, some, gaps } = tree;
  if (ends) for (const { list, line } of ends) known.found({ list, line, from, to: at });
  if (some) walkSome(some, known, from, at);
  if (at >= known.words.length) return;
  if (words) {
    for (const word of known.words[at] ?? []) {
      const ways = words.get(word);
      if (ways) for (const next of ways) walk(next, known, from, at + 1);
    }
  }
  if (lists) walkLists(lists, known, from, at);
  if (gaps) walkGaps(gaps, known, from, at);
};

const walkSome = (some: Map<string, PhraseTree>, known: Known, from: number, at: number): void => {
  for (const [list, next] of some) {
    for (const to of endsOfSome(list, known, at)) walk(next, known, from, to);
  }
};

/** Behind a gap, only the places are gone to where the next word or list can be. */
const walkGaps = (gaps: Map<number, PhraseTree>, known: Known, from: number, at: number): void => {
  for (const [most, next] of gaps) {
    const last = Math.min(at + most, known.words.length - 1);
    for (let start = at; start <= last; start += 1) {
      if (canGoOn(next, known, start)) walk(next, known, from, start);
    }
  }
};

const canGoOn = ({ words, lists, some }: PhraseTree, known: Known, at: number): boolean => {
  if (some) return true;
  if (words) for (const word of known.words[at] ?? []) if (words.has(word)) return true;
  return lists !== undefined && known.listsAt(at) !== undefined;
};

/** A place has few lists and a tree's root many: the fewer are gone through. */
const walkLists = (lists: Map<string, PhraseTree[]>, known: Known, from: number, at: number): void => {
  const here = known.listsAt(at);
  if (!here) return;
  const fewer = here.size < lists.size ? here : lists;
  for (const list of fewer.keys()) {
    const ends = here.get(list) ?? [];
    for (const next of lists.get(list) ?? []) for (const to of ends) walk(next, known, from, to);
  }
};

const endsOfSome = (list: string, known: Known, at: number): number[] => {
  const ends = [at];
  for (let last: number | undefined = at; last !== undefined && ends.length <= mostOfSome; ) {
    last = known.listsAt(last)?.get(list)?.at(-1);
    if (last !== undefined) ends.push(last);
  }
  return ends;
};
