import type { Setting } from '../facts';
import type { Intent } from '../intents';
import { aboutSomethingElse, episodeTold, recordingHinted, recordingSaid } from './about-recording';
import { leaderAsked, noteAsked } from './asked-order';
import { firstCloseTo } from './close';
import { ownRecording } from './own-recording';
import type { Hit } from './phrase-tree';
import type { Reading } from './reading';

/** What a message wants, and the words that say so; some intents follow from what is not there. */
export type Wanted = { intent: Intent; hit?: Hit | undefined };

const shortHelp = 14;
const shortThanks = 16;
const shortGreeting = 6;
const shortDocument = 8;
const shortRequest = 12;
const longStory = 30;
const close = 6;
const around = 8;

/** What the message wants of the bot. `setting` decides whether one's own recording is covered. */
export const wantedIntent = (reading: Reading, setting: Setting | undefined): Wanted => {
  const about = recordingSaid(reading);
  return (
    errand(reading, setting, about) ??
    uncovered(reading, setting, about) ??
    (about && (errandWords(reading, severalWords) ?? figures(reading))) ??
    (about && { intent: 'guidance', hit: about }) ??
    unclear(reading)
  );
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
const errand = (
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
  reading.hits(list).some(({ from, to }) => from < hit.to && to > hit.from);

const document = (reading: Reading, about: Hit | undefined): Hit | undefined => {
  if (about && reading.has('intent.guideline.content')) return undefined;
  const short = reading.has('intent.weakDocument') ? shortDocument : shortRequest;
  const onTopic = about || reading.has('intent.guidelineWord') || reading.words.length <= short;
  return (
    (onTopic ? first(reading, 'intent.guideline.sure') : undefined) ??
    (about ? undefined : first(reading, 'intent.guideline.named'))
  );
};

const uncovered = (
  reading: Reading,
  setting: Setting | undefined,
  about: Hit | undefined,
): Wanted | undefined => {
  const sure = first(reading, 'uncovered.sure');
  if (sure) return { intent: 'not_covered', hit: sure };
  const other =
    first(reading, 'uncovered.other') ??
    (reading.has('uncovered.work') ? undefined : first(reading, 'uncovered.private')) ??
    (reading.has('setting.home_visit.named') ? undefined : first(reading, 'uncovered.cameras'));
  if (other && (about || reading.has('uncovered.surveillance'))) return { intent: 'not_covered', hit: other };
  const own = about && setting !== 'digital_meeting' ? ownRecording(reading) : undefined;
  return own && { intent: 'not_covered', hit: own };
};

const unclear = (reading: Reading): Wanted => {
  const { length } = reading.words;
  const within = (most: number, list: string) =>
    length <= most ? first(reading, `intent.help.${list}`) : undefined;
  const asHelp = (hit: Hit | undefined): Wanted | undefined => hit && { intent: 'help', hit };
  const asGuidance = (hit: Hit | undefined): Wanted | undefined => hit && { intent: 'guidance', hit };
  const hint = reading.has('hint') ? recordingHinted(reading) : undefined;
  return (
    asGuidance(hint ?? dutyAsked(reading)) ??
    asHelp(within(shortHelp, 'ability') ?? within(shortThanks, 'warm')) ??
    errandWords(reading, 1) ??
    asHelp(within(shortGreeting, 'thanks') ?? within(shortGreeting, 'greeting')) ??
    asGuidance(recordingHinted(reading)) ??
    asGuidance(length <= shortGreeting ? first(reading, 'intent.guidance') : undefined) ?? {
      intent: 'out_of_scope',
    }
  );
};

/** One word for figures is enough where no episode is told. */
const figures = (reading: Reading): Wanted | undefined => {
  const one = episodeTold(reading) ? undefined : errandWords(reading, 1);
  return one?.intent === 'statistics' ? one : undefined;
};

/** Whether one must write the note or tell the leader is a question that the guideline answers. */
const dutyAsked = (reading: Reading): Hit | undefined =>
  ['intent.case_note.note', 'intent.notify_leader.isLeader'].some((list) => reading.has(list)) &&
  !reading.has('otherTopic')
    ? reading.hits('duty')[0]
    : undefined;

const byWords = [
  'help',
  'my_data',
  'cases',
  'statistics',
  'training',
  'guideline',
  'case_note',
  'notify_leader',
] as const;
const fewWords = 24;
const severalWords = 2;

/** Where nothing is said outright, the errand that most of the words belong to, of which so many must be there. */
const errandWords = (reading: Reading, least: number): Wanted | undefined => {
  const { length } = reading.words;
  if (length > fewWords || reading.has('otherTopic') || aboutSomethingElse(reading)) return undefined;
  const orders = ['case_note', 'notify_leader'];
  const found = byWords
    .filter((intent) => !orders.includes(intent) || !reading.has('duty'))
    .map((intent) => ({ intent, hits: apart(all(reading, `intent.${intent}.word`)) }))
    .filter(({ intent, hits }) => hits.length >= (intent === 'notify_leader' ? least * least : least));
  const best = found.toSorted((one, other) => other.hits.length - one.hits.length)[0];
  return best && { intent: best.intent, hit: best.hits[0] };
};

/** Phrases that share no word. */
const apart = (hits: readonly Hit[]): readonly Hit[] => {
  const kept: Hit[] = [];
  for (const hit of hits) if (hit.from >= (kept.at(-1)?.to ?? 0)) kept.push(hit);
  return kept;
};
