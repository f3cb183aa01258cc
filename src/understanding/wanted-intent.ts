import type { Setting } from '../facts';
import { recordingHinted, recordingSaid } from './about-recording';
import { askedErrand } from './asked-errand';
import { errandWords, figures } from './errand-words';
import type { Hit, Reading } from './reading';
import { first, type Wanted } from './wanted';
import { ownRecording } from './who-records';

const shortHelp = 14;
const shortThanks = 16;
const shortGreeting = 6;
const severalWords = 2;

/** What the message wants of the bot. `setting` decides whether one's own recording is covered. */
export const wantedIntent = (reading: Reading, setting: Setting | undefined): Wanted => {
  const about = recordingSaid(reading);
  return (
    askedErrand(reading, setting, about) ??
    uncovered(reading, setting, about) ??
    (about && (errandWords(reading, severalWords) ?? figures(reading))) ??
    (about && { intent: 'guidance', hit: about }) ??
    unclear(reading)
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

/** Whether one must write the note or tell the leader is a question that the guideline answers. */
const dutyAsked = (reading: Reading): Hit | undefined =>
  ['intent.case_note.note', 'intent.notify_leader.isLeader'].some((list) => reading.has(list)) &&
  !reading.has('otherTopic')
    ? reading.hits('duty')[0]
    : undefined;
