import type { Word } from './words';

/** A phrase of a list found in a message: the words from `from` up to, not with, `to`. */
export type Hit = { list: string; entry: number; from: number; to: number };

/** The vocabulary's lists by name, numbered. */
export type Lists = { names: readonly string[]; numbers: ReadonlyMap<string, number> };

/** A message as read: its words, and every entry of the vocabulary found among them, by list. */
export class Reading {
  /** What was found, by list, in the order that the lists were found in. */
  private readonly found = new Map<string, Hit[]>();

  /** At each place, the lists of which a phrase begins there, each with where the phrase ends. */
  readonly listsFrom: number[][] = [];

  constructor(
    readonly words: readonly Word[],
    private readonly lists: Lists,
  ) {}

  /** Adds an entry of a list that was found. */
  add(list: number, entry: number, from: number, to: number): void {
    const name = this.lists.names[list] ?? '';
    const hits = this.found.get(name);
    if (hits) hits.push({ list: name, entry, from, to });
    else this.found.set(name, [{ list: name, entry, from, to }]);
    const here = this.listsFrom[from];
    if (!here) this.listsFrom[from] = [list, to];
    else if (!has(here, list, to)) here.push(list, to);
  }

  /** Where the phrases of a list end that begin at this place. */
  endsOf(list: string, from: number): readonly number[] {
    const here = this.listsFrom[from];
    const number = this.lists.numbers.get(list);
    if (!here || number === undefined) return nothing;
    return here.filter((_, at) => at % 2 === 1 && here[at - 1] === number);
  }

  /** What was found of a list, in the order of the message. */
  hits(list: string): readonly Hit[] {
    return this.found.get(list) ?? noHits;
  }

  has(list: string): boolean {
    return this.hits(list).length > 0;
  }

  /** The message's own words for what was found. */
  said({ from, to }: Pick<Hit, 'from' | 'to'>): string {
    return this.words
      .slice(from, to)
      .map(({ said }) => said)
      .join(' ');
  }

  /** The first found of each list. */
  *firsts(): Iterable<Hit> {
    for (const [first] of this.found.values()) if (first) yield first;
  }

  /** All that was found. */
  all(): Hit[] {
    return [...this.found.values()].flat();
  }
}

const nothing: readonly number[] = [];
const noHits: readonly Hit[] = [];

const has = (lists: readonly number[], list: number, end: number): boolean => {
  for (let at = 0; at < lists.length; at += 2) if (lists[at] === list && lists[at + 1] === end) return true;
  return false;
};
