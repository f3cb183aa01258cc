import type { Intent } from '../intents';
import type { Hit, Reading } from './reading';
import { overlaps } from './standing';

/** What a message wants, and the words that say so; some intents follow from what is not there. */
export type Wanted = { intent: Intent; hit?: Hit | undefined };

/** What was found of a list, without words that are about something else: "hvor mange blev optaget på uddannelsen". */
export const all = (reading: Reading, list: string): readonly Hit[] =>
  reading
    .hits(list)
    .filter((hit) => !reading.hits('lookAlike.recording').some((other) => overlaps(other, hit)));

/** The first of them. */
export const first = (reading: Reading, list: string): Hit | undefined => all(reading, list)[0];
