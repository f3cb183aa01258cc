import { type Setting, settings } from '../facts';
import type { Hit } from './phrase-tree';
import type { Reading } from './reading';
import { distance, type Said } from './said-medium';
import { covers, meant, said } from './standing';
import { precedence } from './vocabulary/precedence.json';

/** How much a place weighs by how it was named: what settles it, its own name, a general word, a mere hint. */
const weights = { decisive: 4, named: 3, general: 2, hint: 1 } as const;
export const P = {
  background: 1.5,
  nearness: 0.5,
  near: 3,
  far: 7,
  farness: 0,
  prep: 0,
  more: 0.2,
  from: 0,
  focus: 0,
  old: 0,
};

type Candidate = Said<Setting> & { weight: number };

/** The setting that a message speaks of: a named place over a general one, the one at the recording over others. */
export const saidSetting = (reading: Reading): Said<Setting> | undefined => {
  const found = onVideo(
    elsewhere(cameraInHome(reading, withNearness(reading, longestOf(candidates(reading))))),
  );
  return found.toSorted((a, b) => b.weight - a.weight || rank(a.value) - rank(b.value))[0];
};

const lists = settings.flatMap((value) =>
  Object.entries(weights).map(([kind, weight]) => ({ value, weight, list: `setting.${value}.${kind}` })),
);

const candidates = (reading: Reading): Candidate[] => {
  const found: Candidate[] = [];
  for (const { value, weight, list } of lists) {
    for (const hit of said(reading, list)) {
      if (isNoPlace(reading, hit)) continue;
      found.push({
        value,
        hit,
        weight:
          weight -
          (isBackground(reading, hit) ? P.background : 0) +
          (isAt(reading, hit) ? P.prep : 0) -
          (isOld(reading, hit) ? P.old : 0),
      });
    }
  }
  return found;
};

/** "Ringer på døren" is no telephone call, "kom hjem" no visit: longer phrases take the words of a place. */
const isNoPlace = (reading: Reading, hit: Hit): boolean =>
  reading.hits('places.not').some((other) => covers(other, hit));

/** "Foran biblioteket" is no library: a place's words that a longer one has taken are not a place of their own. */
const longestOf = (found: Candidate[]): Candidate[] =>
  found.filter(
    ({ hit, value, weight }) =>
      !found.some(
        (other) =>
          other.value !== value &&
          other.weight >= weight &&
          covers(other.hit, hit) &&
          !covers(hit, other.hit),
      ),
  );

/** Where one works, came from or was earlier is not where the recording is. */
const isBackground = (reading: Reading, hit: Hit): boolean =>
  reading.hits('background').some(({ from, to }) => from <= hit.from && to >= hit.from - 1 && to <= hit.to);

/** Whether a small word before it says that something was there. */
const isAt = (reading: Reading, hit: Hit): boolean => {
  for (let at = hit.from; at >= Math.max(0, hit.from - 2); at -= 1)
    if (reading.endsOf('places.at', at).length > 0) return true;
  return false;
};
const isOld = (reading: Reading, hit: Hit): boolean => {
  const focus = reading
    .hits('places.focus')
    .filter((f) => f.to <= reading.words.length)
    .at(-1);
  return (
    focus !== undefined &&
    hit.to <= focus.from &&
    reading
      .hits('places.earlier')
      .some((e) => e.from < hit.from && e.from < focus.from && e.from >= hit.from - 12)
  );
};

/** The places at the recording itself, and those that are named in one breath with them. */
const withNearness = (reading: Reading, found: Candidate[]): Candidate[] => {
  const recordings = ['image', 'audio', 'recording'].flatMap((list) => meant(reading, list));
  const close = (hit: Hit, to: readonly Hit[], near: number) =>
    to.some((other) => distance(hit, other) <= near);
  const there = found.map(({ hit }) => hit).filter((hit) => close(hit, recordings, P.near));
  return found.map((one) => ({
    ...one,
    weight:
      one.weight +
      (close(one.hit, there, P.near) ? P.nearness : close(one.hit, recordings, P.far) ? P.farness : 0) +
      P.more *
        Math.min(
          2,
          found.filter((o) => o.value === one.value && (o.hit.from >= one.hit.to || o.hit.to <= one.hit.from))
            .length,
        ),
  }));
};

const workplaces: readonly Setting[] = [
  'office_meeting',
  'public_area',
  'restricted_area',
  'classroom',
  'event',
];

/** A camera put up at a place of the municipality's own is in nobody's home. */
const elsewhere = (found: Candidate[]): Candidate[] => {
  const home = found.some(({ value }) => value === 'home_visit');
  const workplace = found.some(
    ({ value, weight }) => workplaces.includes(value) && weight >= weights.named - P.background,
  );
  return workplace && !home ? found.filter(({ value }) => value !== 'home_surveillance') : found;
};

/** A call with picture is no telephone call, whatever it is called afterwards. */
const onVideo = (found: Candidate[]): Candidate[] =>
  found.some(({ value, weight }) => value === 'video_call' && weight >= weights.named)
    ? found.filter(({ value }) => value !== 'phone_call')
    : found;

/** A camera in the home that nobody holds is one that was put up. */
const cameraInHome = (reading: Reading, found: Candidate[]): Candidate[] => {
  const home = found.find(({ value }) => value === 'home_visit');
  const camera = meant(reading, 'camera')[0];
  if (!home || !camera || reading.has('handheld')) return found;
  return [...found, { value: 'home_surveillance', hit: camera, weight: home.weight + 1 }];
};

const rank = (setting: Setting) => precedence.indexOf(setting);
