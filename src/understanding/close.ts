import type { Hit } from './reading';

/**
 * The first of some phrases with one of others at most so many words away, on either side. Both are in the order of
 * the message, so that this takes one walk through each.
 */
export const firstCloseTo = (hits: readonly Hit[], others: readonly Hit[], most: number): Hit | undefined => {
  let next = 0;
  for (const hit of hits) {
    while (next < others.length && (others[next]?.to ?? 0) < hit.from - most) next += 1;
    if ((others[next]?.from ?? Infinity) <= hit.to + most) return hit;
  }
  return undefined;
};
