import { hasCpr } from './cpr';

/** How many characters a field of a card may hold. */
export const longestEntry = 2000;

/** Why a text that somebody entered is neither stored nor sent. */
export type EntryFault = 'cpr' | 'tooLong';

/** What is wrong with an entered text; undefined when nothing is. */
export const entryFault = (text: string | undefined): EntryFault | undefined => {
  if (text === undefined) return undefined;
  if (text.length > longestEntry) return 'tooLong';
  return hasCpr(text) ? 'cpr' : undefined;
};
