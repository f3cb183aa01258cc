import type { Setting } from '../facts';
import { losses } from './place-losses';
import { type Candidate, candidates, lists, weights } from './places';
import type { Hit, Reading } from './reading';
import { covers, distance, meant, said } from './standing';
import { precedence } from './vocabulary/precedence.json';

/** What it gains close to the recording, and by each further word for it, of which so many count. */
const gains = { near: 0.5, further: 0.2 } as const;
const near = 3;
const furtherAtMost = 2;

/** A place that weighs less is left open. */
const least = 0.9;

/**
 * Every place that a message names, the weightiest first: a named place over a general one, the one at the recording
 * over others; one that is only spoken of weighs against itself.
 */
export const placesSaid = (reading: Reading): Candidate[] => {
  const found = withFurther(withNearness(reading, longestOf(candidates(reading))));
  return onVideo(elsewhere(cameraInHome(reading, found)))
    .map((one) => (one.weight >= least ? one : { ...one, weight: -1 }))
    .toSorted((a, b) => b.weight - a.weight || rank(a.value) - rank(b.value));
};

const fewWords = 6;

/** Whether a message names a place and nothing else, as one answers where it is: "hjemme hos borgeren". */
export const isPlaceAlone = (reading: Reading, [first]: readonly Candidate[]): boolean => {
  const { words } = reading;
  if (words.length > fewWords) return false;
  if (!first || first.weight < least || first.weight === weights.hint) return false;
  const there = lists.filter(({ value }) => value === first.value).flatMap(({ list }) => said(reading, list));
  const isPart = (at: number) =>
    there.some(({ from, to }) => from <= at && at < to) ||
    beside.some((list) => reading.hits(list).some(({ from, to }) => from <= at && at < to));
  return words.every((_, at) => isPart(at));
};

/** What stands beside a place without saying anything else. */
const beside = ['places.beside', 'small', 'light', 'citizen', 'relation', 'he', 'my', 'their'];

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

/** The places at the recording itself, and those that are named in one breath with them. */
const withNearness = (reading: Reading, found: Candidate[]): Candidate[] => {
  const recordings = ['image', 'audio', 'recording'].flatMap((list) => meant(reading, list));
  const close = (hit: Hit, to: readonly Hit[]) => to.some((other) => distance(hit, other) <= near);
  const there = found.map(({ hit }) => hit).filter((hit) => close(hit, recordings));
  return found.map((one) => ({ ...one, weight: one.weight + (close(one.hit, there) ? gains.near : 0) }));
};

/** A place that several words speak of is likelier than one that is named in passing. */
const withFurther = (found: Candidate[]): Candidate[] =>
  found.map((one) => {
    const others = found.filter(
      ({ value, hit }) => value === one.value && (hit.from >= one.hit.to || hit.to <= one.hit.from),
    );
    return { ...one, weight: one.weight + gains.further * Math.min(furtherAtMost, others.length) };
  });

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
    ({ value, weight }) => workplaces.includes(value) && weight >= weights.named - losses.background,
  );
  return workplace && !home ? found.filter(({ value }) => value !== 'home_surveillance') : found;
};

/** A call with picture is no telephone call, whatever it is called afterwards. */
const onVideo = (found: Candidate[]): Candidate[] =>
  found.some(({ value, weight }) => value === 'video_call' && weight >= weights.general - losses.background)
    ? found.filter(({ value }) => value !== 'phone_call')
    : found;

/** A camera in the home that nobody holds is one that was put up. */
const cameraInHome = (reading: Reading, found: Candidate[]): Candidate[] => {
  const home = found.find(({ value }) => value === 'home_visit');
  if (!home) return found;
  const held = reading.has('places.handheld');
  const putUp = found.some(({ value, weight }) => value === 'home_surveillance' && weight >= weights.named);
  if (putUp && !held) return found.filter(({ value }) => value !== 'home_visit');
  const camera = meant(reading, 'camera')[0];
  if (!camera || held) return found;
  return [...found, { value: 'home_surveillance', hit: camera, weight: home.weight + 1 }];
};

const rank = (setting: Setting) => precedence.indexOf(setting);
