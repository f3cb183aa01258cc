import { type Setting, settings } from '../facts';
import { candidates, closed, lists } from './places';
import type { Reading } from './reading';
import { meant, standingOf } from './standing';
import { type Value, weighed } from './weights';

/**
 * The places that a message says it was not, and of which it says nothing else: "ikke fest, bare en almindelig dag".
 * A library that has closed is not open to the public: where no other place is named, access is forbidden there.
 */
export const placesDenied = (reading: Reading): Value<'setting'>[] => {
  const denied = reading.has('negation') ? settings.filter((value) => isDenied(reading, value)) : [];
  if (!isClosedHouse(reading)) return denied;
  const alone = candidates(reading).every(({ value }) => ofAHouse.includes(value));
  return alone ? weighed.setting.filter((value) => value !== 'restricted_area') : [...denied, 'public_area'];
};

const ofAHouse: readonly Setting[] = ['public_area', 'restricted_area'];

const isClosedHouse = (reading: Reading): boolean =>
  reading.has(closed) && meant(reading, 'setting.public_area.named').length > 0;

const isDenied = (reading: Reading, value: Setting): boolean => {
  const hits = lists.filter((one) => one.value === value).flatMap(({ list }) => meant(reading, list));
  return hits.length > 0 && hits.every((hit) => standingOf(reading, hit) === 'denied');
};
