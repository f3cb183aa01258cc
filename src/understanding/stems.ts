import { newStemmer } from 'snowball-stemmers';

const danish = newStemmer('danish');
const english = newStemmer('english');

const most = 10_000;
const danishStems = new Map<string, string>();

/** A word's Danish stem, which is also that of a compound's last part; asked for again and again. */
export const danishStem = (form: string): string => {
  const stem = danishStems.get(form) ?? danish.stem(form);
  if (danishStems.size >= most) danishStems.clear();
  danishStems.set(form, stem);
  return stem;
};

/** A word's English stem. */
export const englishStem = (form: string): string => english.stem(form);
