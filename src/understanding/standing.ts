import type { Hit, Reading } from './reading';

/** What is said of something: that it is, that it is not, or that it may not or shall not be. */
export type Standing = 'said' | 'denied' | 'unwanted';

const reach = 4;

/**
 * The hits of a list that mean what they seem to: none that a longer phrase with another meaning has taken. A place
 * stays one: a video conversation is no video, but it is where a recording may be.
 */
export const meant = (reading: Reading, list: string): readonly Hit[] => {
  const hits = reading.hits(list);
  if (hits.length === 0) return hits;
  const others = reading.hits(list.startsWith('setting.') ? 'lookAlike.place' : 'lookAlike.recording');
  return others.length === 0 ? hits : hits.filter((hit) => !others.some((other) => takes(other, hit)));
};

/** The hits of a list that are said and not denied. */
export const said = (reading: Reading, list: string): readonly Hit[] =>
  meant(reading, list).filter((hit) => standingOf(reading, hit) !== 'denied');

/** Whether two phrases have a word in common. */
export const overlaps = (one: Hit, other: Hit): boolean => one.from < other.to && one.to > other.from;

/** How many words lie between two phrases. */
export const distance = (one: Hit, other: Hit): number =>
  Math.max(0, one.from - other.to, other.from - one.to);

/** Whether another phrase has taken words of this one, which is not the longer of the two around it. */
const takes = (other: Hit, hit: Hit): boolean =>
  overlaps(other, hit) && (covers(other, hit) || !covers(hit, other));

/** Whether a longer or equally long phrase holds all words of this one. */
export const covers = (other: Hit, hit: Hit): boolean => other.from <= hit.from && other.to >= hit.to;

/** Whether a message denies what it names: "ikke video", "filmer han ikke", but not "må han ikke filme?". */
export const standingOf = (reading: Reading, hit: Hit): Standing => {
  if (!reading.has('negation')) return 'said';
  const negation = before(reading, hit) ?? after(reading, hit);
  if (!negation) return 'said';
  return isBound(reading, negation) ? 'unwanted' : 'denied';
};

/** What denies in a message: "ikke", but not "ikke kun". */
export const negations = (reading: Reading): Hit[] =>
  reading
    .hits('negation')
    .filter((negation) => !reading.hits('notNegation').some((other) => covers(other, negation)));

const before = (reading: Reading, hit: Hit): Hit | undefined =>
  negations(reading).find(
    (negation) =>
      negation.to <= hit.from &&
      hit.from - negation.to <= reach &&
      allLight(reading, negation.to, hit.from) &&
      !reading.hits('film.finite').some((verb) => isAfter(reading, verb, negation)),
  );

const allLight = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (reading.endsOf('light', at).length === 0) return false;
  return true;
};

/** A finite verb's negation follows it. */
const after = (reading: Reading, hit: Hit): Hit | undefined => {
  if (!isVerb(reading, hit)) return undefined;
  return negations(reading).find(
    (negation) => isAfter(reading, hit, negation) && reading.endsOf('object', negation.to).length === 0,
  );
};

/** At most the subject or a small word stands between a verb and its negation. */
const isAfter = (reading: Reading, verb: Hit, { from }: Hit): boolean =>
  from === verb.to ||
  reading.endsOf('subject', verb.to).includes(from) ||
  reading.endsOf('filler', verb.to).includes(from);

const isVerb = (reading: Reading, hit: Hit): boolean =>
  ['film.finite', 'record.finite', 'share.finite'].some((list) =>
    reading.hits(list).some((verb) => verb.to === hit.to),
  );

/** Whether the negation belongs to a wish, a ban or a doubt, which denies nothing. */
const isBound = (reading: Reading, negation: Hit): boolean =>
  reading
    .hits('binding')
    .some(({ from, to }) => (to <= negation.from && negation.from - to <= reach) || from === negation.from);
