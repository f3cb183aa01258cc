import { type Setting, settings } from '../facts';
import { lossOf } from './place-losses';
import type { Hit, Reading } from './reading';
import type { Said } from './said-medium';
import { covers, said } from './standing';

/** How much a place weighs by how it was named: what settles it, its own name, a general word, a mere hint. */
export const weights = { decisive: 4, named: 3, general: 2, hint: 1 } as const;

/** A place that a message names, and what it weighs. */
export type Candidate = Said<Setting> & { weight: number };

/** What is said of a house that is open at other times. */
export const closed = 'places.closed';

/** Where each place is looked for, and what it weighs there. */
export const lists = [
  ...settings.flatMap((value) =>
    Object.entries(weights).map(([kind, weight]) => ({ value, weight, list: `setting.${value}.${kind}` })),
  ),
  { value: 'restricted_area', weight: weights.named, list: closed } as const,
];

/** Every place that a message names. */
export const candidates = (reading: Reading): Candidate[] => {
  const found: Candidate[] = [];
  for (const { value, weight, list } of lists) {
    for (const hit of said(reading, list)) {
      if (!isNoPlace(reading, hit)) found.push({ value, hit, weight: weight - lossOf(reading, hit) });
    }
  }
  return found;
};

/** "Ringer på døren" is no telephone call, "kom hjem" no visit: longer phrases take the words of a place. */
const isNoPlace = (reading: Reading, hit: Hit): boolean =>
  reading.hits('places.not').some((other) => covers(other, hit));
