import type { Field } from './weights';
import file from './worths.json';

/**
 * What statements are worth beside what the words lean to: `sharpness` is how much is made of the leaning, and each
 * mark of a statement speaks for some values and against others. The unit is the logarithm of a share of belief.
 */
export type Worths = Record<Field, { sharpness: number; marks: Record<string, Record<string, number>> }>;

/** The worths that the bot understands by; `npm run learn` writes them. */
export const worths: Worths = file;
