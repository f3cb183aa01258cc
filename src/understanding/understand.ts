import type { Facts, Setting } from '../facts';
import type { Intent } from '../intents';
import { recordingHinted, recordingSaid } from './about-recording';
import { languageOfWords } from './language-of-words';
import type { Hit } from './phrase-tree';
import type { Reading } from './reading';
import { saidAbsent, saidMoment, saidRefused, saidSharing, saidTarget, saidThreatening } from './said-flags';
import { type Said, saidMedium } from './said-medium';
import { saidSetting } from './said-setting';
import { meant } from './standing';
import type { Evidence, Understanding } from './understanding';
import { read } from './vocabulary';
import { wantedIntent } from './wanted-intent';

/**
 * What a message wants and says, from its words alone: the same words give the same answer. At most 4,000
 * characters count, and time is linear in them.
 */
export const understand = (text: string): Understanding => {
  const reading = read(text);
  const evidence: Evidence[] = [];
  const note = <T>(fact: Evidence['fact'], found: Said<T> | undefined): T | undefined => {
    if (found) evidence.push({ fact, value: String(found.value), words: reading.said(found.hit) });
    return found?.value;
  };
  const flag = (fact: Evidence['fact'], hit: Hit | undefined): boolean =>
    note(fact, hit && { value: true, hit }) === true;

  const recorded = (recordingSaid(reading) ?? recordingHinted(reading)) !== undefined;
  const there = recorded ? saidSetting(reading) : undefined;
  const wanted = wantedIntent(reading, there?.value);
  const about = recorded && ofAnEpisode.has(wanted.intent);
  const place = about ? there : undefined;
  const medium =
    about || (recorded && wanted.intent === 'not_covered')
      ? (saidMedium(reading) ?? impliedByCall(reading, there))
      : undefined;
  note('intent', wanted.hit && { value: wanted.intent, hit: wanted.hit });
  const absent = saidAbsent(reading);
  const facts: Facts = {
    medium: note('medium', medium),
    setting: note('setting', place),
    participant: about ? note('participant', absent && { value: false, hit: absent }) : undefined,
    when: about ? note('when', saidMoment(reading)) : undefined,
    sharing: about && flag('sharing', saidSharing(reading)),
    threatening: wanted.intent !== 'not_covered' && flag('threatening', saidThreatening(reading)),
    targetsEmployee: about && flag('targetsEmployee', saidTarget(reading, place?.value)),
    refused: about && flag('refused', saidRefused(reading)),
  };
  return { intent: wanted.intent, facts, language: languageOfWords(reading), evidence };
};

/** The intents that have to do with one recording, of which the facts are of use. */
const ofAnEpisode: ReadonlySet<Intent> = new Set(['guidance', 'case_note', 'notify_leader']);

/** What is recorded of a telephone call is its sound. */
const impliedByCall = (reading: Reading, place: Said<Setting> | undefined): Said<'audio'> | undefined => {
  const hit =
    place?.value === 'phone_call' && meant(reading, 'eitherMedium').length === 0 ? place.hit : undefined;
  return hit && { value: 'audio', hit };
};
