import type { Setting } from '../facts';
import type { Intent } from '../intents';
import type { Hit } from './phrase-tree';
import type { Reading } from './reading';
import { meant } from './standing';

/** What a message wants, and the words that say so; some intents follow from what is not there. */
export type Wanted = { intent: Intent; hit?: Hit | undefined };

const shortHelp = 10;
const shortGreeting = 6;
const shortRequest = 12;
const closeBy = 2;
const fewWords = 3;

/** What the message wants of the bot. `setting` decides whether one's own recording is covered. */
export const wantedIntent = (reading: Reading, setting: Setting | undefined): Wanted => {
  const about = recordingSaid(reading);
  return (
    errand(reading, about) ??
    uncovered(reading, setting, about) ??
    (about && { intent: 'guidance', hit: about }) ??
    unclear(reading)
  );
};

/** The words that make a message one about recordings: those that always do, or others among people and rules. */
export const recordingSaid = (reading: Reading): Hit | undefined => {
  const found = ['image', 'audio', 'recording'].flatMap((list) => meant(reading, list));
  const weak = reading.hits('weak');
  const sure = found.find((hit) => !weak.some(({ from, to }) => from === hit.from && to === hit.to));
  if (sure || reading.words.length <= fewWords || reading.has('weakContext')) return sure ?? found[0];
  return undefined;
};

/** Words that are about something else are no errand either: "hvor mange blev optaget på uddannelsen". */
const all = (reading: Reading, list: string): readonly Hit[] =>
  reading
    .hits(list)
    .filter(
      (hit) => !reading.hits('lookAlike.recording').some(({ from, to }) => from < hit.to && to > hit.from),
    );

const first = (reading: Reading, list: string): Hit | undefined => all(reading, list)[0];

/** Something for the bot to do, asked for in so many words. */
const errand = (reading: Reading, about: Hit | undefined): Wanted | undefined => {
  if (!about && reading.has('lookAlike.recording')) return undefined;
  for (const intent of ['my_data', 'cases', 'statistics'] as const) {
    const hit = first(reading, `intent.${intent}`);
    if (hit) return { intent, hit };
  }
  return training(reading, about) ?? ordered(reading) ?? document(reading, about);
};

const training = (reading: Reading, about: Hit | undefined): Wanted | undefined => {
  const episode = about && (reading.has('citizen') || !reading.has('record.noun'));
  const hit =
    first(reading, 'intent.training.sure') ?? (episode ? undefined : first(reading, 'intent.training.new'));
  return hit && { intent: 'training', hit };
};

/** "Skriv et notat" is an order; "skal jeg skrive et notat?" asks for guidance. */
const ordered = (reading: Reading): Wanted | undefined => {
  for (const intent of ['case_note', 'notify_leader'] as const) {
    const hit =
      first(reading, `intent.how.${intent}`) ??
      all(reading, `intent.${intent}`).find((order) => !isAsked(reading, order));
    if (hit) return { intent, hit };
  }
  return undefined;
};

const isAsked = (reading: Reading, order: Hit): boolean =>
  reading.hits('duty').some(({ from, to }) => from < order.to && to >= order.from - closeBy);

const document = (reading: Reading, about: Hit | undefined): Wanted | undefined => {
  if (about && reading.has('intent.guideline.content')) return undefined;
  const short = reading.has('intent.weakDocument') ? shortGreeting : shortRequest;
  const onTopic = about || reading.has('intent.guidelineWord') || reading.words.length <= short;
  const hit =
    (onTopic ? first(reading, 'intent.guideline.sure') : undefined) ??
    (about ? undefined : first(reading, 'intent.guideline.named'));
  return hit && { intent: 'guideline', hit };
};

const uncovered = (
  reading: Reading,
  setting: Setting | undefined,
  about: Hit | undefined,
): Wanted | undefined => {
  const other =
    first(reading, 'uncovered.other') ??
    (reading.has('setting.home_visit.named') ? undefined : first(reading, 'uncovered.cameras'));
  if (other && (about || reading.has('uncovered.surveillance'))) return { intent: 'not_covered', hit: other };
  const own = about && setting !== 'digital_meeting' ? ownRecording(reading) : undefined;
  return own && { intent: 'not_covered', hit: own };
};

/** The employee's own recording, not the words of a citizen that the message quotes. */
const ownRecording = (reading: Reading): Hit | undefined =>
  meant(reading, 'uncovered.own').find(
    (own) => !reading.hits('uncovered.quoted').some(({ from, to }) => from < own.from && to >= own.to),
  );

const unclear = (reading: Reading): Wanted => {
  const { length } = reading.words;
  const help =
    (length <= shortHelp
      ? (first(reading, 'intent.help.ability') ?? first(reading, 'intent.help.thanks'))
      : undefined) ?? (length <= shortGreeting ? first(reading, 'intent.help.greeting') : undefined);
  if (help) return { intent: 'help', hit: help };
  const hit = length <= shortGreeting ? first(reading, 'intent.guidance') : undefined;
  return hit ? { intent: 'guidance', hit } : { intent: 'out_of_scope' };
};
