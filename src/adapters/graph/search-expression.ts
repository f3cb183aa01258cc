/** Graph takes addresses of at most 2,048 characters for such searches. */
const mostCharacters = 50;
const mostWords = 4;

/**
 * What somebody typed as Graph's `$search`: each word begins a word of the name, or the title or the department;
 * or the whole of it begins the title or the department, so that "Børn og Unge" is found. Undefined when there
 * is nothing to look for. What Graph's syntax gives a meaning (quotes, backslashes, ampersands) is left out.
 */
export const searchExpression = (query: string): string | undefined => {
  const words = wordsOf(query);
  if (words.length === 0) return undefined;
  const each = words.map((word) => `(${anyOf(clause('displayName', word), ...begins(word))})`).join(' AND ');
  return words.length === 1 ? each : anyOf(`(${each})`, ...begins(words.join(' ')));
};

const wordsOf = (query: string): string[] =>
  [
    ...query
      .normalize()
      .replace(/[^\p{L}\p{M}\p{N}'’.@_-]+/gu, ' ')
      .trim(),
  ]
    .slice(0, mostCharacters)
    .join('')
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, mostWords);

const begins = (text: string): string[] => [clause('jobTitle', text), clause('department', text)];

const clause = (property: string, text: string): string => `"${property}:${text}"`;

const anyOf = (...clauses: string[]): string => clauses.join(' OR ');
