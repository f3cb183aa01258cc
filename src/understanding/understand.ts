import type { Facts, Medium, Setting } from '../facts';
import type { Intent } from '../intents';
import { recordingHinted, recordingSaid } from './about-recording';
import { languageOfWords } from './language-of-words';
import { type Leanings, leaningsOf } from './leaning';
import type { Hit } from './phrase-tree';
import type { Reading } from './reading';
import { saidAbsent, saidMoment, saidRefused, saidSharing, saidTarget, saidThreatening } from './said-flags';
import { deniedMedia, type Said, saidMedium } from './said-medium';
import { saidMeeting } from './said-meeting';
import { placesSaid, saidSetting } from './said-setting';
import { type Given, type Stated, settled } from './settle';
import { meant } from './standing';
import type { Evidence, Understanding } from './understanding';
import { read } from './vocabulary';
import { wantedIntent } from './wanted-intent';

/**
 * What a message wants and says, from its words alone: the phrases of the vocabulary state, the words lean by their
 * learned weights, and each field is settled between the two. The same words give the same answer. At most 4,000
 * characters count, and time is linear in them.
 */
export const understand = (text: string): Understanding => {
  const reading = read(text);
  return understood(reading, leaningsOf(reading));
};

/** What is understood of a message as read; without leanings, what its phrases state alone. */
export const understood = (reading: Reading, leanings: Leanings | undefined): Understanding => {
  const evidence: Evidence[] = [];
  const fact = <T>(name: Evidence['fact'], { value, words }: Given<T | 'none'>): T | undefined => {
    if (value === 'none' || !words) return undefined;
    evidence.push({ fact: name, value: String(value), words });
    return value;
  };
  const said = <T>(name: Evidence['fact'], found: Said<T> | undefined): T | undefined =>
    fact<T>(name, statedBy(reading, found)[0] ?? open);
  const flag = (name: Evidence['fact'], hit: Hit | undefined): boolean =>
    said(name, hit && { value: true, hit }) === true;

  const intent = wanted(reading, leanings);
  const about = ofAnEpisode.has(intent.value);
  const setting = about ? place(reading, leanings) : open;
  const medium = about || intent.value === 'not_covered' ? mediumOf(reading, setting, leanings) : open;
  fact('intent', intent);
  const absent = saidAbsent(reading);
  const there = fact('setting', setting);
  const facts: Facts = {
    medium: fact('medium', medium),
    setting: there,
    participant: about ? said('participant', absent && { value: false, hit: absent }) : undefined,
    when: about ? said('when', saidMoment(reading)) : undefined,
    sharing: about && flag('sharing', saidSharing(reading)),
    threatening: intent.value !== 'not_covered' && flag('threatening', saidThreatening(reading)),
    targetsEmployee: about && flag('targetsEmployee', saidTarget(reading, there)),
    refused: about && flag('refused', saidRefused(reading)),
  };
  const meeting = there === 'digital_meeting' ? saidMeeting(reading) : {};
  return { intent: intent.value, facts, meeting, language: languageOfWords(reading), evidence };
};

const open: Given<'none'> = { value: 'none' };

/** The intents that have to do with one recording, of which the facts are of use. */
const ofAnEpisode: ReadonlySet<Intent> = new Set(['guidance', 'case_note', 'notify_leader']);

const wanted = (reading: Reading, leanings: Leanings | undefined): Given<Intent> => {
  const recorded = (recordingSaid(reading) ?? recordingHinted(reading)) !== undefined;
  const { intent, hit } = wantedIntent(reading, recorded ? saidSetting(reading)?.value : undefined);
  return settled('intent', statedBy(reading, hit && { value: intent, hit }), intent, leanings?.intent);
};

const place = (reading: Reading, leanings: Leanings | undefined): Given<Setting | 'none'> => {
  const statements = placesSaid(reading).map(({ value, hit, weight }) => ({
    value,
    words: reading.said(hit),
    weight,
  }));
  return settled('setting', statements, 'none', leanings?.setting);
};

/** The medium that is said; what is recorded of a telephone call is its sound. */
const mediumOf = (
  reading: Reading,
  setting: Given<Setting | 'none'>,
  leanings: Leanings | undefined,
): Given<Medium | 'none'> => {
  const said = statedBy(reading, saidMedium(reading));
  const implied = setting.value === 'phone_call' && meant(reading, 'eitherMedium').length === 0;
  const call: Stated<'audio'>[] = implied ? [{ value: 'audio', words: setting.words, weight: 1 }] : [];
  const denied = deniedMedia(reading).map(({ value, hit }) => ({
    value,
    words: reading.said(hit),
    weight: -1,
  }));
  return settled('medium', [...(said.length > 0 ? said : call), ...denied], 'none', leanings?.medium);
};

const statedBy = <T>(reading: Reading, found: Said<T> | undefined): Stated<T>[] =>
  found ? [{ value: found.value, words: reading.said(found.hit), weight: 1 }] : [];
