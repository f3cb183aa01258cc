/** One word of a message: as it was written, and in the spelling that the vocabulary is compared in. */
export type Word = { said: string; form: string };

/** So much of a message is read, in characters. */
export const longestRead = 4000;

/**
 * The words of a message without marks, emoji and control characters. Punctuation is no part of what is understood,
 * since dictated messages have none.
 */
export const wordsOf = (text: string): Word[] => {
  const plain = text
    .slice(0, longestRead)
    .normalize('NFKC')
    .replace(breaks, ' ')
    .replace(unseen, '')
    .slice(0, longestRead);
  const words = (plain.match(runs) ?? []).map((said) => ({ said, form: fold(said) }));
  const written = words.filter(({ form }) => form !== '');
  return written.length > 0 ? joinContractions(written) : signsOf(plain);
};

const signs = new Map([
  ['👍', 'tak'],
  ['🙏', 'tak'],
  ['👌', 'tak'],
  ['👋', 'hej'],
]);

/** A message of one sign alone, such as a thumb, by the word that it stands for. */
const signsOf = (plain: string): Word[] => {
  const said = [...plain.trim()][0] ?? '';
  const form = signs.get(said);
  return form ? [{ said, form }] : [];
};

/**
 * A word in the one spelling of the vocabulary: lower case, æøå as a single plain letter whether they were written æ,
 * ae or a, no apostrophes, and every number as 0. In kameraet and videoen, ae and oe are two letters.
 */
export const fold = (word: string): string => (alreadyFolded.test(word) ? word : folded(word));

const alreadyFolded = /^(?!.*(?:aa|ae|oe))[a-z]+$/;

const folded = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^\p{N}+$/u, '0')
    .replace(apostrophes, '')
    .replace(/[æäåàáâã]|aa|(?<!amer)ae/g, 'a')
    .replace(/[øöòóôõ]|(?<!vide|fot|beb|audi|radi|studi|stere)oe/g, 'o')
    .replace(/[éèêë]/g, 'e')
    .replace(/[üùúû]/g, 'u')
    .replace(/[íìîï]/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/ñ/g, 'n');

const breaks = /[\t\n\v\f\r]/g;
const unseen = /[\p{Cf}\p{Cc}\p{Mn}\p{Me}]/gu;
const apostrophes = /['’‘`´]/g;
const runs = /\p{N}+|[\p{L}'’‘`´]+/gu;

/** "don t" and "i m" are what is left of don't and I'm in a text without marks. */
const joinContractions = (words: Word[]): Word[] => {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before && contracted.get(word.form)?.has(before.form)) {
      joined[joined.length - 1] = { said: `${before.said}'${word.said}`, form: before.form + word.form };
    } else joined.push(word);
  }
  return joined;
};

const pronouns = new Set([
  'i',
  'you',
  'he',
  'she',
  'it',
  'we',
  'they',
  'there',
  'that',
  'who',
  'what',
  'where',
]);
const auxiliaries = new Set(
  'don doesn didn can couldn won wouldn isn aren wasn weren hasn haven hadn shouldn mustn'.split(' '),
);
const contracted = new Map<string, Set<string>>([
  ['t', auxiliaries],
  ['m', new Set(['i'])],
  ['ve', pronouns],
  ['ll', pronouns],
  ['re', pronouns],
  ['s', pronouns],
]);
