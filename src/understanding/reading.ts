import type { Hit } from './phrase-tree';
import type { Word } from './words';

/** A message as read: its words, and every entry of the vocabulary found among them, by list. */
export class Reading {
  private readonly found = new Map<string, Hit[]>();
  private readonly ends = new Map<string, Map<number, number[]>>();

  constructor(readonly words: readonly Word[]) {}

  /** Adds an entry that was found. */
  add(hit: Hit): void {
    const ends = this.ends.get(hit.list) ?? new Map<number, number[]>();
    const here = ends.get(hit.from) ?? [];
    this.ends.set(hit.list, ends.set(hit.from, here));
    if (!here.includes(hit.to)) here.push(hit.to);
    const hits = this.found.get(hit.list);
    if (hits) hits.push(hit);
    else this.found.set(hit.list, [hit]);
  }

  /** Where the phrases of a list end that begin at this place. */
  endsOf(list: string, from: number): readonly number[] {
    return this.ends.get(list)?.get(from) ?? none;
  }

  /** What was found of a list, in the order of the message. */
  hits(list: string): readonly Hit[] {
    return this.found.get(list) ?? [];
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

  /** All that was found. */
  all(): Hit[] {
    return [...this.found.values()].flat();
  }
}

const none: readonly number[] = [];
