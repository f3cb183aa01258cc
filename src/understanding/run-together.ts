import type { Word } from './words';

const shortest = 8;
const longest = 60;
const longestPart = 20;
const telling = 5;

/**
 * Takes words apart that were written as one by a slip, such as "hvisfilmermig": all of it must be words that are
 * known, one of them small and none of a compound, and one long enough to tell something.
 */
export const separated = (
  words: readonly Word[],
  known: (form: string) => boolean,
  small: (form: string) => boolean,
): Word[] =>
  words.flatMap((word) => {
    if (word.form.length < shortest || word.form.length > longest || known(word.form)) return [word];
    const parts = partsOf(word.form, (part) => small(part) || (part.length >= telling && known(part)));
    const tells = parts.some(small) && parts.some((part) => part.length >= telling);
    return tells ? inPieces(word, parts) : [word];
  });

/** The parts as they were written, where the plain spelling has the same length. */
const inPieces = ({ said, form }: Word, parts: readonly string[]): Word[] => {
  let at = 0;
  return parts.map((part) => {
    const piece = said.length === form.length ? said.slice(at, at + part.length) : part;
    at += part.length;
    return { said: piece, form: part };
  });
};

/** The fewest known parts that make up all of a word, or none. */
const partsOf = (form: string, isPart: (part: string) => boolean): string[] => {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= form.length; end += 1) {
    for (let start = Math.max(0, end - longestPart); start < end; start += 1) {
      const before = best[start];
      const part = form.slice(start, end);
      if (!before || before.length + 1 >= (best[end]?.length ?? Infinity) || !isPart(part)) continue;
      best[end] = [...before, part];
    }
  }
  return best[form.length] ?? [];
};
