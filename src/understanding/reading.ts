import type { Hit } from './phrase-tree';
import type { Word } from './words';

/** A message as read: its words, and every entry of the vocabulary found among them, by list. */
export class Reading {
  private readonly found = new Map<string, Hit[]>();
  private readonly ends: Map<string, number[]>[] = [];

  constructor(readonly words: readonly Word[]) {}

  /** Adds an entry that was found. */
  add(hit: Hit): void {
    let here = this.ends[hit.from];
    if (!here) {
      here = new Map();
      this.ends[hit.from] = here;
    }
    const ends = here.get(hit.list);
    if (!ends) here.set(hit.list, [hit.to]);
    else if (!ends.includes(hit.to)) ends.push(hit.to);
    const hits = this.found.get(hit.list);
    if (hits) hits.push(hit);
    else this.found.set(hit.list, [hit]);
  }

  /** Where the phrases of each list end that begin at this place. */
  listsAt(from: number): ReadonlyMap<string, readonly number[]> | undefined {
    return this.ends[from];
  }

  /** Where the phrases of a list end that begin at this place. */
  endsOf(list: string, from: number): readonly number[] {
    return this.ends[from]?.get(list) ?? none;
  }

  /** What was found of a list, in the order of the message. */
  hits(list: string): readonly Hit[] {
    return this.found.get(list) ?? nothing;
  }

  has(list: string): boolean {
    return this.found.has(list);
  }

  /** The message's own words for what was found. */
  said({ from, to }: Pick<Hit, 'from' | 'to'>): string {
    return this.words
      .slice(from, to)
      .map(({ said }) => said)
      .join(' ');
  }

  /** Each list that something was found of, and where the first of it was found. */
  *firstPlaces(): Iterable<[list: string, at: number]> {
    for (const [list, [first]] of this.found) if (first) yield [list, first.from];
  }

  /** All that was found. */
  all(): Hit[] {
    return [...this.found.values()].flat();
  }
}

const none: readonly number[] = [];
const nothing: readonly Hit[] = [];
