/** What can keep the service from answering a page, by the service's own codes and the page's. */
export const troubles = [
  'missing',
  'expired',
  'otherTenant',
  'invalid',
  'keysUnavailable',
  'badRequest',
  'notYours',
  'gone',
  'notInChat',
  'tooLate',
  'full',
  'toItsEmployee',
  'tooMany',
  'unavailable',
  'offline',
  'consentLacking',
  'signInCancelled',
  'signInFailed',
] as const;

/** Why there is no answer; `said` is the other side's own words, for whoever is asked to help. */
export type Trouble = { code: (typeof troubles)[number]; said?: string | undefined };

/** An answer of the service, or why there is none. */
export type Answered<T> = { kind: 'answered'; value: T } | { kind: 'trouble'; trouble: Trouble };

/** The trouble of an answer that is no success: by its code, else by its status. */
export const troubleOf = (status: number, body: unknown): Trouble => {
  const said = codeOf(body);
  const code = troubles.find((known) => known === said);
  if (code) return { code };
  if (status === 429) return { code: 'tooMany' };
  if (status === 404) return { code: 'gone' };
  return { code: status >= 500 ? 'unavailable' : 'badRequest' };
};

/** The trouble of a token that Teams did not give, by Teams' word for it. */
export const refusalOf = (reason: string): Trouble => {
  if (/consent|interaction_required|invalid_grant/i.test(reason))
    return { code: 'consentLacking', said: reason };
  if (/cancel/i.test(reason)) return { code: 'signInCancelled', said: reason };
  return { code: 'signInFailed', said: reason };
};

const codeOf = (body: unknown): unknown => {
  if (typeof body !== 'object' || body === null || !('error' in body)) return undefined;
  const { error } = body;
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
};
