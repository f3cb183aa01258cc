import type { Language } from '../../../src/language';

/**
 * The one who is signed in, as the service knows them; `language` where they chose one in the chat, and without
 * `mayReadStatistics` while the directory does not say.
 */
export type Me = { id: string; name: string; language?: Language; mayReadStatistics?: boolean };
