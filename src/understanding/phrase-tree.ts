import type { Entry, Step } from './entries';

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
