import type { Facts, Setting } from '../facts';
import type { Intent } from '../intents';
import { languageOfWords } from './language-of-words';
import { type Leanings, leaningsOf } from './leaning';
import { read } from './read';
import type { Hit, Reading } from './reading';
import { saidClock } from './said-clock';
import { saidMoment, saidRefused, saidTarget } from './said-flags';
import type { Said } from './said-medium';
import { saidMeeting } from './said-meeting';
import { type Given, settled } from './settle';
import { type Statements, statementsIn } from './statements';
import type { Evidence, Understanding } from './understanding';
import { type MarkWorths, markWorths } from './worths';

/**
 * What a message wants and says, from its words alone: the phrases of the vocabulary state, the words lean by their
 * learned weights, and each field is settled between the two. The same words give the same answer. At most 4,000
 * characters count, and time is linear in them.
 */
export const understand = (text: string): Understanding => {
  const reading = read(text);
  return { ...understood(reading, leaningsOf(reading)), clock: saidClock(text) };
};

/** What is understood of a message as read, settled by worths; without leanings, what its phrases state alone. */
export const understood = (
  reading: Reading,
  leanings: Leanings | undefined,
  by: MarkWorths = markWorths(),
): Understanding => {
  const statements = statementsIn(reading);
  const place = settled('setting', statements, leanings?.setting, by);
  const intent = coveredAt(place, settled('intent', statements, leanings?.intent, by));
  const about = ofAnEpisode.has(intent.value);
  const recorded = settled('medium', statements, leanings?.medium, by);
  const hasMedium = about || (intent.value === 'not_covered' && isNamed(recorded, statements));
  const { evidence, fact, said } = takenDown(reading);
  const flag = (name: Evidence['fact'], hit: Hit | undefined) =>
    said(name, hit && { value: true, hit }) === true;
  const holds = <F extends 'sharing' | 'threatening' | 'participant'>(name: F, value: boolean) => {
    const { value: found, words } = settled(name, statements, leanings?.[name], by);
    return fact(name, { value: found === 'none' ? 'none' : value, words }) !== undefined;
  };
  fact('intent', intent);
  const setting = fact('setting', about ? place : open);
  const facts: Facts = {
    medium: fact('medium', hasMedium ? recorded : open),
    setting,
    participant: about && holds('participant', false) ? false : undefined,
    when: about ? said('when', saidMoment(reading)) : undefined,
    sharing: about && holds('sharing', true),
    threatening: intent.value !== 'not_covered' && holds('threatening', true),
    targetsEmployee: about && flag('targetsEmployee', saidTarget(reading, setting)),
    refused: about && flag('refused', saidRefused(reading)),
  };
  return {
    intent: intent.value,
    facts,
    meeting: setting === 'digital_meeting' ? saidMeeting(reading) : {},
    language: languageOfWords(reading),
    ownMeeting: statements.among.own && reading.has('meeting.said') && isOpen(statements),
    asLeader: reading.has('asLeader'),
    evidence,
  };
};

/** Takes facts down with the words that gave them; what has no words is no fact. */
const takenDown = (reading: Reading) => {
  const evidence: Evidence[] = [];
  const fact = <T>(name: Evidence['fact'], { value, words }: Given<T | 'none'>): T | undefined => {
    if (value === 'none' || !words) return undefined;
    evidence.push({ fact: name, value: String(value), words });
    return value;
  };
  const said = <T>(name: Evidence['fact'], found: Said<T> | undefined): T | undefined =>
    fact<T>(name, statedBy(reading, found));
  return { evidence, fact, said };
};

/** Neither a place nor what is recorded is named. */
const isOpen = ({ setting, medium }: Statements): boolean =>
  [...setting, ...medium].every(({ weight }) => weight <= 0);

const open: Given<'none'> = { value: 'none' };

/** No rule hangs on the medium of what is not covered: it is told where a phrase names it, and not from what words lean to. */
const isNamed = ({ value: medium }: Given<string>, statements: Statements): boolean =>
  statements.medium.some(({ value, weight }) => value === medium && weight > 0);

/** What one wants to record oneself is covered in a digital meeting. */
const coveredAt = (place: Given<Setting | 'none'>, intent: Given<Intent>): Given<Intent> =>
  intent.value === 'not_covered' && place.value === 'digital_meeting'
    ? { ...intent, value: 'guidance' }
    : intent;

/** The intents that have to do with one recording, of which the facts are of use. */
const ofAnEpisode: ReadonlySet<Intent> = new Set(['guidance', 'case_note', 'notify_leader']);

const statedBy = <T>(reading: Reading, found: Said<T> | undefined): Given<T | 'none'> =>
  found ? { value: found.value, words: reading.said(found.hit) } : open;
