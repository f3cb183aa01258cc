import { newStemmer } from 'snowball-stemmers';
import { remembering } from './remembering';

const danish = newStemmer('danish');
const english = newStemmer('english');

/** A word's Danish stem, which is also that of a compound's last part; asked for again and again. */
export const danishStem = remembering((form) => danish.stem(form));

/** A word's English stem. */
export const englishStem = (form: string): string => english.stem(form);
