import type { Host } from '../host/host';
import { type Answered, refusalOf, type Trouble, troubleOf } from './trouble';

/**
 * Asks the service: a GET, or a POST of a body. The answer's shape is the service's word, since page and service
 * are built and shipped as one.
 */
export type Ask = <T>(path: string, body?: object) => Promise<Answered<T>>;

/** What to ask with: the header that says who asks. */
type Authority = { kind: 'header'; header: string } | { kind: 'none'; trouble: Trouble };

/** Asks as the person who is signed in to Teams. A token that has just expired is asked for once more. */
export const askThroughTeams = (host: Extract<Host, { kind: 'teams' }>): Ask => {
  const authority = async (): Promise<Authority> => {
    const signIn = await host.token();
    return signIn.kind === 'token'
      ? { kind: 'header', header: `Bearer ${signIn.token}` }
      : { kind: 'none', trouble: refusalOf(signIn.reason) };
  };
  return async <T>(path: string, body?: object) => {
    const first = await asked<T>(await authority(), path, body);
    const stale = first.kind === 'trouble' && first.trouble.code === 'expired';
    return stale ? asked<T>(await authority(), path, body) : first;
  };
};

/** Asks as one of the sample people, in the demo. */
export const askAsSample =
  (personId: string): Ask =>
  (path, body) =>
    asked({ kind: 'header', header: `Demo ${personId}` }, path, body);

/** Asks for what everybody may read. */
export const askOpenly = <T>(path: string): Promise<Answered<T>> => fetched<T>(path, {});

/** What the service writes for a page is in the page's language, whatever the browser's is. */
const inLanguage = () => ({ 'accept-language': document.documentElement.lang });

const asked = async <T>(authority: Authority, path: string, body?: object): Promise<Answered<T>> => {
  if (authority.kind === 'none') return { kind: 'trouble', trouble: authority.trouble };
  const headers = { authorization: authority.header };
  if (!body) return fetched<T>(path, { headers });
  const written = { method: 'POST', body: JSON.stringify(body) };
  return fetched<T>(path, { ...written, headers: { ...headers, 'content-type': 'application/json' } });
};

const fetched = async <T>(path: string, request: RequestInit): Promise<Answered<T>> => {
  try {
    const answer = await fetch(path, { ...request, headers: { ...request.headers, ...inLanguage() } });
    const value = await answer.json();
    return answer.ok
      ? { kind: 'answered', value }
      : { kind: 'trouble', trouble: troubleOf(answer.status, value) };
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'trouble', trouble: { code: 'offline' } };
    if (error instanceof SyntaxError) return { kind: 'trouble', trouble: { code: 'unavailable' } };
    throw error;
  }
};
