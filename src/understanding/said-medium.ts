import { type Medium, media } from '../facts';
import type { Hit, Reading } from './reading';
import { covers, meant, negations, overlaps, standingOf } from './standing';

/** A fact and the words that gave it. */
export type Said<T> = { value: T; hit: Hit };

/** How plainly a medium is said: as the only one, by its name, by a conversation that is recorded, or by traces alone. */
export const plainness = { only: 2, named: 1, conversation: 0.5, traced: 0.25 } as const;
type SaidMedium = Said<Medium> & { weight: number };

const behind = 5;
const ahead = 3;

/** The medium that a message states, or that follows from what is recorded; undefined when it may be either. */
export const saidMedium = (reading: Reading): SaidMedium | undefined => {
  const [image, audio] = [stated(reading, 'image'), stated(reading, 'audio')];
  const [onlyImage, onlyAudio] = [only(reading, 'imageOnly'), only(reading, 'audioOnly')];
  const both = saidBoth(reading);
  if (both) return { value: 'image', hit: both, weight: plainness.only };
  if (onlyAudio && !onlyImage) return { value: 'audio', hit: onlyAudio, weight: plainness.only };
  if (onlyImage && !onlyAudio) return { value: 'image', hit: onlyImage, weight: plainness.only };
  if (eitherOr(reading) && !image === !audio) return undefined;
  if (image) return { value: 'image', hit: image, weight: plainness.named };
  if (audio) return { value: 'audio', hit: audio, weight: plainness.named };
  return impliedMedium(reading);
};

/** "Filmer og optager lyd", but not "lyd og ikke film": film has its sound too, and its rule is the stricter one. */
export const saidBoth = (reading: Reading): Hit | undefined =>
  meant(reading, 'bothMedia').find(
    (hit) =>
      standingOf(reading, hit) === 'said' && !negations(reading).some((negation) => overlaps(negation, hit)),
  );

/** The media that a message denies and does not state besides. */
export const deniedMedia = (reading: Reading): Said<Medium>[] =>
  media.flatMap((value) => {
    const hits = meant(reading, value);
    const [hit] = hits;
    return hit && hits.every((one) => standingOf(reading, one) === 'denied') ? [{ value, hit }] : [];
  });

/** "Kun lyd", but not "ikke kun lyd". */
const only = (reading: Reading, list: string): Hit | undefined =>
  meant(reading, list).find((hit) => !reading.hits('notNegation').some((other) => overlaps(other, hit)));

/** What is wished away counts as stated, unless the other medium is what is left. */
const stated = (reading: Reading, medium: Medium): Hit | undefined => {
  const hits = meant(reading, medium).filter((hit) => !isOnScreen(reading, hit));
  const plain = hits.find((hit) => standingOf(reading, hit) === 'said');
  if (plain) return plain;
  const other = meant(reading, medium === 'image' ? 'audio' : 'image');
  if (other.some((hit) => standingOf(reading, hit) === 'said')) return undefined;
  return hits.find((hit) => standingOf(reading, hit) === 'unwanted');
};

/** "Vi taler over video" says where one talks, not what is recorded. */
const isOnScreen = (reading: Reading, hit: Hit): boolean =>
  reading.hits('picture').some((picture) => picture.from === hit.from && picture.to === hit.to) &&
  reading.hits('setting.video_call.named').some((call) => covers(call, hit) && !covers(hit, call));

const eitherOr = (reading: Reading): boolean => meant(reading, 'eitherMedium').length > 0;

/** Sound follows from talk being recorded, and from a device that was left behind or hidden. */
const impliedMedium = (reading: Reading): SaidMedium | undefined => {
  const recording = meant(reading, 'recording')[0];
  if (!recording) return undefined;
  const denied = (medium: Medium) =>
    meant(reading, medium).find((hit) => standingOf(reading, hit) === 'denied');
  const [noImage, noAudio] = [denied('image'), denied('audio')];
  if (noImage && !noAudio) return { value: 'audio', hit: noImage, weight: plainness.conversation };
  if (noAudio && !noImage) return { value: 'image', hit: noAudio, weight: plainness.conversation };
  const conversation = recordedTalk(reading, 'talk.conversation');
  if (conversation) return { value: 'audio', hit: conversation, weight: plainness.conversation };
  const trace = recordedTalk(reading, 'talk.said') ?? meant(reading, 'absent')[0];
  return trace && { value: 'audio', hit: trace, weight: plainness.traced };
};

/** What is said is recorded as sound: "optog vores samtale", but not "optager mig til samtalen". */
const recordedTalk = (reading: Reading, list: string): Hit | undefined => {
  const places = reading.hits('talk.during');
  const talk = meant(reading, list).filter(
    (hit) => !places.some((place) => place.from < hit.from && place.to >= hit.to),
  );
  const recordings = meant(reading, 'recording').filter(
    (recording) => !reading.hits('object').some(({ from }) => from >= recording.from && from <= recording.to),
  );
  return talk.find((hit) => recordings.some((recording) => isObjectOf(hit, recording)));
};

/** What is recorded stands close behind the verb, or close before it. */
const isObjectOf = (talk: Hit, { from, to }: Hit): boolean =>
  (from <= talk.from && to >= talk.to) ||
  (talk.from >= to ? talk.from - to <= behind : talk.to <= from && from - talk.to <= ahead);
