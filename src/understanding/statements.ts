import type { Setting } from '../facts';
import type { Intent } from '../intents';
import { recordingHinted, recordingSaid } from './about-recording';
import { placesDenied } from './places-denied';
import type { Reading } from './reading';
import { type SaidOrDenied, saidAbsent, saidSharing, saidThreatening } from './said-flags';
import { deniedMedia, plainness, type Said, saidBoth, saidMedium } from './said-medium';
import { isPlaceAlone, placesSaid } from './said-setting';
import { meant } from './standing';
import { wantedIntent } from './wanted-intent';
import type { Field, Value } from './weights';
import { othersRecording, ownRecording } from './who-records';

/**
 * A value that phrases state, their words, and how plainly: 1 where it is named, less where it only follows, more where
 * much speaks for it; below 0 it is spoken of as what is not meant.
 */
export type Stated<T> = { value: T; words: string; weight: number };

/** What the phrases of a message state, field by field, the plainest first, and what they are stated among. */
export type Statements = { [F in Field]: readonly Stated<Value<F>>[] } & {
  /**
   * A recording of the asker's own or of somebody else's, sound and picture in one, a place and nothing else, a question
   * of what one must do, a negation, "not only", places that it was not, and errands that are declined: "du skal ikke sige det til min leder".
   */
  among: {
    own: boolean;
    others: boolean;
    both: boolean;
    placeAlone: boolean;
    duty: boolean;
    negation: boolean;
    notOnly: boolean;
    elsewhere: readonly Value<'setting'>[];
    declined: readonly Intent[];
  };
};

/** What the phrases of a message state. */
export const statementsIn = (reading: Reading): Statements => {
  const places = placesSaid(reading);
  const setting = places.map((place) => statedBy(reading, place, place.weight));
  const place = setting.find(({ weight }) => weight > 0);
  const absent = saidAbsent(reading);
  return {
    intent: intentStated(reading, place?.value),
    medium: mediumStated(reading, place),
    setting,
    sharing: flagged(reading, 'shared', saidSharing(reading)),
    threatening: flagged(reading, 'threatening', saidThreatening(reading)),
    participant: flagged(reading, 'absent', absent && { hit: absent, denied: false }),
    among: {
      own: ownRecording(reading) !== undefined,
      others: othersRecording(reading) !== undefined,
      both: saidBoth(reading) !== undefined,
      placeAlone: isPlaceAlone(reading, places),
      duty: reading.has('duty'),
      negation: reading.has('negation'),
      notOnly: reading.has('notNegation'),
      elsewhere: placesDenied(reading),
      declined: declinable.filter((errand) => reading.has(`intent.${errand}.declined`)),
    },
  };
};

const declinable = ['case_note', 'notify_leader'] as const;

const flagged = <T>(reading: Reading, value: T, found: SaidOrDenied | undefined): Stated<T>[] =>
  found ? [statedBy(reading, { value, hit: found.hit }, found.denied ? -1 : 1)] : [];

const intentStated = (reading: Reading, setting: Setting | undefined): Statements['intent'] => {
  const recorded = (recordingSaid(reading) ?? recordingHinted(reading)) !== undefined;
  const { intent, hit } = wantedIntent(reading, recorded ? setting : undefined);
  return hit ? [statedBy(reading, { value: intent, hit })] : [];
};

/** The medium that is said; what is recorded of a telephone call is its sound. */
const mediumStated = (reading: Reading, place: Stated<Setting> | undefined): Statements['medium'] => {
  const said = saidMedium(reading);
  const isCall = place?.value === 'phone_call' && meant(reading, 'eitherMedium').length === 0;
  const stated: Statements['medium'] = said
    ? [statedBy(reading, said, said.weight)]
    : isCall
      ? [{ value: 'audio', words: place.words, weight: plainness.traced }]
      : [];
  return [...stated, ...deniedMedia(reading).map((denied) => statedBy(reading, denied, -1))];
};

const statedBy = <T>(reading: Reading, { value, hit }: Said<T>, weight = 1): Stated<T> => ({
  value,
  words: reading.said(hit),
  weight,
});

/** Somebody else records, and phrases ask for the rule and for nothing else. */
export const isOfOthers = ({ among, intent: [stated] }: Statements): boolean =>
  among.others && !among.own && stated?.value === 'guidance';
