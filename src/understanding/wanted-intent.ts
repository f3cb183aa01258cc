import type { Setting } from '../facts';
import type { Intent } from '../intents';
import type { Hit } from './phrase-tree';
import type { Reading } from './reading';
import { meant } from './standing';

/** What a message wants, and the words that say so; some intents follow from what is not there. */
export type Wanted = { intent: Intent; hit?: Hit | undefined };

const shortGreeting = 9;

/** What the message wants of the bot. `setting` decides whether one's own recording is covered. */
export const wantedIntent = (reading: Reading, setting: Setting | undefined): Wanted => {
  const about = recordingSaid(reading);
  return (
    errand(reading, about) ??
    uncovered(reading, setting, about) ??
    (about ? { intent: 'guidance', hit: about } : undefined) ??
    unclear(reading)
  );
};

/** The words that make a message one about recordings. */
export const recordingSaid = (reading: Reading): Hit | undefined =>
  ['image', 'audio', 'recording'].flatMap((list) => meant(reading, list))[0];

const first = (reading: Reading, list: string): Hit | undefined => meant(reading, list)[0];

/** Something for the bot to do, asked for in so many words. */
const errand = (reading: Reading, about: Hit | undefined): Wanted | undefined => {
  for (const intent of ['my_data', 'cases', 'statistics', 'training'] as const) {
    const hit = first(reading, `intent.${intent}`);
    if (hit) return { intent, hit };
  }
  const ordered = (['case_note', 'notify_leader'] as const)
    .map((intent) => ({ intent, hit: first(reading, `intent.${intent}`) }))
    .find(({ hit }) => hit && !reading.has('intent.duty'));
  if (ordered?.hit) return ordered;
  const document = first(reading, 'intent.guideline.sure');
  if (document) return { intent: 'guideline', hit: document };
  const named = first(reading, 'intent.guideline.named');
  return named && !about ? { intent: 'guideline', hit: named } : undefined;
};

const uncovered = (reading: Reading, setting: Setting | undefined, about: Hit | undefined): Wanted | undefined => {
  const other = first(reading, 'intent.not_covered.other');
  if (other) return { intent: 'not_covered', hit: other };
  const own = about && setting !== 'digital_meeting' ? first(reading, 'intent.not_covered.own') : undefined;
  return own && { intent: 'not_covered', hit: own };
};

const unclear = (reading: Reading): Wanted => {
  const hit = first(reading, 'intent.guidance');
  if (hit) return { intent: 'guidance', hit };
  const help = first(reading, 'intent.help');
  return help && reading.words.length <= shortGreeting ? { intent: 'help', hit: help } : { intent: 'out_of_scope' };
};
