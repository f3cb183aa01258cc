/** What came of a call to Graph; `retryAfter` in seconds, where Graph said it. */
export type GraphReply<T> =
  | { kind: 'ok'; body: T }
  | { kind: 'notFound' }
  | { kind: 'conflict' }
  | GraphRefusal;

/** Why Graph did not do what it was asked to. */
export type GraphRefusal =
  | { kind: 'forbidden' }
  | { kind: 'throttled'; retryAfter: number | undefined }
  | { kind: 'unavailable'; retryAfter: number | undefined };

/** What a status means, whatever the body says. */
export const replyOf = ({ status, ok, headers }: Response): GraphReply<undefined> => {
  if (ok) return { kind: 'ok', body: undefined };
  if (status === 401 || status === 403) return { kind: 'forbidden' };
  if (status === 404) return { kind: 'notFound' };
  if (status === 409) return { kind: 'conflict' };
  return { kind: status === 429 ? 'throttled' : 'unavailable', retryAfter: secondsOf(headers) };
};

/** HTTP gives Retry-After either in seconds or as a date. */
const secondsOf = (headers: Headers): number | undefined => {
  const said = headers.get('retry-after');
  if (said === null) return undefined;
  const seconds = /^\d+$/.test(said) ? Number(said) : Math.ceil((Date.parse(said) - Date.now()) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
};
