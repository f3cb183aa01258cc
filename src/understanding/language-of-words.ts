import type { Language } from '../language';
import type { Reading } from './reading';

/** The language that a message is written in: the one that more of its small words are of, Danish in doubt. */
export const languageOfWords = (reading: Reading): Language => {
  const count = (language: Language) => reading.hits(`language.${language}`).length;
  if (reading.words.some(({ said }) => /[æøå]/i.test(said))) return count('en') > 2 * count('da') + 2 ? 'en' : 'da';
  return count('en') > count('da') ? 'en' : 'da';
};
