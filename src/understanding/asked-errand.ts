import type { Setting } from '../facts';
import type { Intent } from '../intents';
import { aboutSomethingElse, episodeTold } from './about-recording';
import { leaderAsked, noteAsked } from './asked-order';
import { firstCloseTo } from './close';
import type { Hit, Reading } from './reading';
import { overlaps } from './standing';
import { all, first, type Wanted } from './wanted';
import { ownRecording } from './who-records';

const shortDocument = 8;
const shortRequest = 12;
const longStory = 30;
const close = 6;
const around = 8;

/** Something for the bot to do, asked for in so many words. */
export const askedErrand = (
  reading: Reading,
  setting: Setting | undefined,
  about: Hit | undefined,
): Wanted | undefined => {
  if (!about && (aboutSomethingElse(reading) || reading.has('otherErrand'))) return undefined;
  const told = reading.words.length > shortRequest && episodeTold(reading);
  const found: [Intent, Hit | undefined][] = [
    ['guideline', reading.has('intent.guidelineWord') ? document(reading, about) : undefined],
    ['my_data', told ? undefined : ownData(reading)],
    ['cases', cases(reading)],
    ['statistics', told ? undefined : statistics(reading)],
    ['training', ownRecording(reading) ? undefined : training(reading, setting, about)],
    ['case_note', noteAsked(reading)],
    ['notify_leader', leaderAsked(reading)],
    ['guideline', document(reading, about)],
  ];
  const [intent, hit] = found.find(([, said]) => said) ?? [];
  return intent && { intent, hit };
};

/** In a long story words come together that have nothing to do with each other. */
const together = (reading: Reading, one: string, other: string, most: number): Hit | undefined =>
  reading.words.length <= longStory ? firstCloseTo(all(reading, one), all(reading, other), most) : undefined;

const cases = (reading: Reading): Hit | undefined =>
  all(reading, 'intent.cases.sure').find((hit) => !isVetoed(reading, 'intent.cases.not', hit)) ??
  together(reading, 'intent.cases.ask', 'intent.cases.thing', around);

const statistics = (reading: Reading): Hit | undefined =>
  first(reading, 'intent.statistics.sure') ??
  together(reading, 'intent.statistics.ask', 'intent.statistics.thing', close) ??
  together(reading, 'intent.statistics.ask', 'intent.statistics.audience', around);

const ownData = (reading: Reading): Hit | undefined =>
  all(reading, 'intent.my_data.sure').find((hit) => !isVetoed(reading, 'intent.my_data.not', hit));

/** A course that is recorded is no course that is asked for; one who is new may still tell of an episode. */
const training = (
  reading: Reading,
  setting: Setting | undefined,
  about: Hit | undefined,
): Hit | undefined => {
  if (setting === 'digital_meeting') return undefined;
  const episode = about && (reading.has('citizen') || !reading.has('record.noun'));
  const isNew = reading.has('intent.training.new');
  return (
    all(reading, 'intent.training.sure').find((hit) => !isVetoed(reading, 'intent.training.not', hit)) ??
    (isNew || !about
      ? together(reading, 'intent.training.learn', 'intent.training.thing', around)
      : undefined) ??
    (isNew ? first(reading, 'intent.training.study') : undefined) ??
    (episode ? undefined : first(reading, 'intent.training.onceNew'))
  );
};

const isVetoed = (reading: Reading, list: string, hit: Hit): boolean =>
  reading.hits(list).some((other) => overlaps(other, hit));

const document = (reading: Reading, about: Hit | undefined): Hit | undefined => {
  if (about && reading.has('intent.guideline.content')) return undefined;
  const short = reading.has('intent.weakDocument') ? shortDocument : shortRequest;
  const onTopic = about || reading.has('intent.guidelineWord') || reading.words.length <= short;
  return (
    (onTopic ? first(reading, 'intent.guideline.sure') : undefined) ??
    (about ? undefined : first(reading, 'intent.guideline.named'))
  );
};
