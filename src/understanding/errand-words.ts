import { aboutSomethingElse, episodeTold } from './about-recording';
import type { Hit, Reading } from './reading';
import { all, type Wanted } from './wanted';

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

/** Where nothing is said outright, the errand that most of the words belong to, of which so many must be there. */
export const errandWords = (reading: Reading, least: number): Wanted | undefined => {
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

/** One word for figures is enough where no episode is told. */
export const figures = (reading: Reading): Wanted | undefined => {
  const one = episodeTold(reading) ? undefined : errandWords(reading, 1);
  return one?.intent === 'statistics' ? one : undefined;
};
