import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What is wrong with the shape of a guideline, a line each, by the name of the rule rather than its number. */
export const shapeFaults = (issues: Issue[], input: unknown): string[] =>
  issues.map((issue) => `${placeOf(issue.path, input)} ${problemOf(issue)}.`);

const problemOf = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return /received undefined/.test(issue.message)
        ? 'mangler'
        : `skal være ${kinds[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return 'må ikke være tom';
    case 'invalid_value':
      return `skal være en af: ${issue.values.join(', ')}`;
    case 'unrecognized_keys':
      return `har felter, som ingen kender: ${issue.keys.join(', ')}`;
    case 'invalid_format':
      return 'skal være en dato som 2025-05-19';
    default:
      return `er forkert (${issue.message})`;
  }
};

const kinds: Record<string, string> = {
  string: 'en tekst',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'et objekt',
  record: 'et objekt',
};

const languages: Record<string, string> = { da: 'på dansk', en: 'på engelsk' };

const placeOf = (path: readonly PropertyKey[], input: unknown): string => {
  const [list, index, ...rest] = path;
  const named = list === 'rules' ? 'Reglen' : list === 'examples' ? 'Eksemplet' : undefined;
  if (list === undefined || !named || typeof index !== 'number')
    return path.length > 0 ? fieldOf(path) : 'Retningslinjen';
  const who = `${named} ${idAt(input, list, index) ?? `nr. ${index + 1}`}`;
  return rest.length > 0 ? `${who}: ${fieldOf(rest)}` : who;
};

const fieldOf = (path: readonly PropertyKey[]): string => {
  const steps = path.map((step) => (typeof step === 'number' ? `nr. ${step + 1}` : String(step)));
  const last = languages[steps.at(-1) ?? ''];
  return last ? `"${steps.slice(0, -1).join(' ')}" ${last}` : `"${steps.join(' ')}"`;
};

const idAt = (input: unknown, list: PropertyKey, index: number): string | undefined => {
  if (typeof input !== 'object' || input === null) return undefined;
  const items: unknown = Reflect.get(input, list);
  const item: unknown = Array.isArray(items) ? items[index] : undefined;
  if (typeof item !== 'object' || item === null || !('id' in item)) return undefined;
  return typeof item.id === 'string' ? `"${item.id}"` : undefined;
};
