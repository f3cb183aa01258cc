import { type Language, languages } from '../language';
import { guidelineFaults as words } from '../texts/da/guideline-faults';

/** Where in a guideline file something stands, in its author's words; `language` where it is one of a text's two. */
export type Place = { owner: string; field: string; language: Language | undefined };

/** Says a path into the file as its author would: by a rule's id, not by how many rules stand before it. */
export const placeOf = (path: PropertyKey[], input: unknown): Place => {
  const language = languages.find((one) => one === path.at(-1));
  const whole = language ? path.slice(0, -1) : path;
  const owner = ownerOf(whole, input);
  return { owner: owner.words, field: fieldOf(whole, owner.length, input), language };
};

/** What stands at a path; undefined where the path leads nowhere. */
export const valueAt = (input: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );

/** Whom a path speaks of, and how much of the path that takes. */
const ownerOf = (path: PropertyKey[], input: unknown): { words: string; length: number } => {
  const [part, which] = path.map(String);
  const group = groups[part ?? ''];
  if (group) return { words: group, length: 1 };
  const member = members[part ?? ''];
  if (!member || which === undefined) return { words: words.owner.guideline, length: 0 };
  return { words: member(which, valueAt(input, path.slice(0, 2))), length: 2 };
};

const groups: Record<string, string> = { general: words.owner.general, meeting: words.owner.meeting };

const members: Record<string, (which: string, value: unknown) => string> = {
  rules: (which, value) => named(words.owner.rule, words.owner.nthRule, which, value),
  examples: (which, value) => named(words.owner.example, words.owner.nthExample, which, value),
  sections: words.owner.section,
  criteria: words.owner.criterion,
  leaderDuties: (which) => words.owner.nthDuty(Number(which) + 1),
};

const named = (
  byId: (id: string) => string,
  byPlace: (nth: number) => string,
  which: string,
  value: unknown,
): string => {
  const id = valueAt(value, ['id']);
  return typeof id === 'string' && id.trim() ? byId(id) : byPlace(Number(which) + 1);
};

/** `'settings' i 'applies' nr. 2`, the innermost first; the only one in a list needs no number. */
const fieldOf = (path: PropertyKey[], from: number, input: unknown): string =>
  path
    .flatMap((key, at) => {
      if (at < from || typeof key === 'number') return [];
      const list = valueAt(input, path.slice(0, at + 1));
      const index = path[at + 1];
      const several = Array.isArray(list) && list.length > 1 && typeof index === 'number';
      return [words.field(String(key), several ? index + 1 : undefined)];
    })
    .reverse()
    .join(words.within);
