import type { Entry, Step } from './entries';

/** An entry of the vocabulary found in a message: the words from `from` up to, not with, `to`. */
export type Hit = { list: string; line: string; from: number; to: number };

/** The phrases of a level of the vocabulary as one tree, so that a message is read once for all of them. */
export type PhraseTree = {
  words: Map<string, PhraseTree>;
  lists: Map<string, PhraseTree>;
  some: Map<string, PhraseTree>;
  gaps: Map<number, PhraseTree>;
  ends: Entry[];
};

const emptyTree = (): PhraseTree => ({
  words: new Map(),
  lists: new Map(),
  some: new Map(),
  gaps: new Map(),
  ends: [],
});

/** Builds the tree of some entries. */
export const treeOf = (entries: readonly Entry[]): PhraseTree => {
  const root = emptyTree();
  for (const entry of entries) {
    for (const steps of entry.readings) {
      const end = steps.reduce(branch, root);
      if (!end.ends.includes(entry)) end.ends.push(entry);
    }
  }
  return root;
};

const branch = (tree: PhraseTree, step: Step): PhraseTree => {
  if (step.kind === 'word') return grow(tree.words, step.word);
  if (step.kind === 'list') return grow(tree.lists, step.list);
  if (step.kind === 'some') return grow(tree.some, step.list);
  return grow(tree.gaps, step.most);
};

const grow = <K>(children: Map<K, PhraseTree>, key: K): PhraseTree => {
  const known = children.get(key);
  if (known) return known;
  const grown = emptyTree();
  children.set(key, grown);
  return grown;
};

/** What is known of a message while its phrases are read: the vocabulary's words at each place, and lists found. */
export type Known = {
  words: readonly (readonly string[])[];
  endsOf: (list: string, from: number) => readonly number[];
};

/** Every entry of the tree that begins at this place. Entries are short, so that this takes bounded time. */
export const hitsAt = (tree: PhraseTree, known: Known, from: number): Hit[] => {
  const hits: Hit[] = [];
  walk(tree, known, from, (entry, to) => hits.push({ list: entry.list, line: entry.line, from, to }));
  return hits;
};

const mostOfSome = 4;

const walk = (tree: PhraseTree, known: Known, at: number, found: (entry: Entry, to: number) => void): void => {
  for (const entry of tree.ends) found(entry, at);
  if (at > known.words.length) return;
  if (tree.words.size > 0) {
    for (const word of known.words[at] ?? []) {
      const next = tree.words.get(word);
      if (next) walk(next, known, at + 1, found);
    }
  }
  for (const [list, next] of tree.lists) {
    for (const to of known.endsOf(list, at)) walk(next, known, to, found);
  }
  for (const [list, next] of tree.some) {
    for (const to of endsOfSome(list, known, at)) walk(next, known, to, found);
  }
  for (const [most, next] of tree.gaps) {
    for (let skipped = 0; skipped <= most && at + skipped < known.words.length; skipped += 1) {
      walk(next, known, at + skipped, found);
    }
  }
};

const endsOfSome = (list: string, known: Known, at: number): number[] => {
  const ends = [at];
  for (let last: number | undefined = at; last !== undefined && ends.length <= mostOfSome; ) {
    last = known.endsOf(list, last).at(-1);
    if (last !== undefined) ends.push(last);
  }
  return ends;
};
