import { newStemmer } from 'snowball-stemmers';

const danish = newStemmer('danish');
const english = newStemmer('english');

/** A word's Danish stem, which is also that of a compound's last part. */
export const danishStem = (form: string): string => danish.stem(form);

/** A word's English stem. */
export const englishStem = (form: string): string => english.stem(form);
