import type { core } from 'zod';
import type { Language } from '../language';
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

const inLanguage: Record<Language, string> = { da: 'på dansk', en: 'på engelsk' };

const missingText = ({ owner, field }: Place, language: Language) =>
  `${owner}: teksten${field && ` ${field}`} mangler ${inLanguage[language]}.`;

const unknownField = ({ owner, field }: Place, key: string) =>
  `${owner}: feltet '${key}'${field && ` i ${field}`} kendes ikke.`;

const subject = ({ owner, field, language }: Place) => {
  const text = language ? `teksten${field && ` ${field}`} ${inLanguage[language]}` : field;
  return text ? `${owner}: ${text}` : owner;
};

const predicate = (issue: core.$ZodIssue, value: unknown): string => {
  if (value === undefined) return 'mangler.';
  switch (issue.code) {
    case 'invalid_type':
      return `skal være ${kinds[issue.expected] ?? issue.expected}.`;
    case 'too_small':
      return issue.origin === 'array' ? 'skal have mindst ét punkt.' : 'er tom.';
    case 'invalid_value':
      return `er ${JSON.stringify(value)}, men skal være en af: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_format':
      return `er ${JSON.stringify(value)}, men skal være en dato som 2025-05-19.`;
    case 'invalid_key':
      return 'har et tomt navn.';
    default:
      return `er forkert: ${issue.message}.`;
  }
};

const kinds: Partial<Record<string, string>> = {
  string: 'en tekst i anførselstegn',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'et objekt med felter',
  record: 'et objekt med felter',
};
