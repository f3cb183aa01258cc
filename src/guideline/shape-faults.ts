import type { core } from 'zod';
import type { Language } from '../language';
import { guidelineFaults as words } from '../texts/da/guideline-faults';
import { type Place, placeOf, valueAt } from './place-in-guideline';

/** What is wrong with the shape of a guideline file, a line a fault, in Danish for whoever wrote the file. */
export const shapeFaults = (issues: readonly core.$ZodIssue[], input: unknown): string[] =>
  issues.flatMap((issue) => {
    const place = placeOf(issue.path, input);
    const value = valueAt(input, issue.path);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(place, key));
    if (place.language && isEmpty(value)) return [missingText(place, place.language)];
    return [`${subject(place)} ${predicate(issue, value)}`];
  });

const isEmpty = (value: unknown) => value === undefined || (typeof value === 'string' && !value.trim());

const missingText = ({ owner, field }: Place, language: Language) =>
  words.textIsMissing(owner, field, words.inLanguage[language]);

const unknownField = ({ owner, field }: Place, key: string) => words.unknownField(owner, field, key);

const subject = ({ owner, field, language }: Place) => {
  const text = language ? words.text(field, words.inLanguage[language]) : field;
  return text ? `${owner}: ${text}` : owner;
};

const predicate = (issue: core.$ZodIssue, value: unknown): string => {
  if (value === undefined) return words.isMissing;
  switch (issue.code) {
    case 'invalid_type':
      return words.mustBe(kinds[issue.expected] ?? issue.expected);
    case 'too_small':
      return issue.origin === 'array' ? words.needsOne : words.isEmpty;
    case 'invalid_value':
      return words.mustBeOneOf(JSON.stringify(value), issue.values.map(String).join(', '));
    case 'invalid_format':
      return words.mustBeDate(JSON.stringify(value));
    case 'invalid_key':
      return words.hasEmptyName;
    default:
      return words.isWrong(issue.message);
  }
};

const kinds: Partial<Record<string, string>> = words.kinds;
