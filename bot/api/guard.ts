import type { RateLimit } from '../rate-limit';
import { refused } from '../refused';
import type { Route, RouteAnswer, RouteRequest } from '../route';
import type { SignIn } from './sign-in';

/** Who asks, signed in. */
export type Caller = { id: string; name: string };

/** A route that only somebody who is signed in is answered. */
export type PersonalRoute = Omit<Route, 'answer'> & {
  answer(caller: Caller, request: RouteRequest): Promise<RouteAnswer>;
};

/** What guards the routes; `host` is the service's own, where its address is set. */
export type Guard = {
  signIn: SignIn;
  limit: RateLimit;
  host: string | undefined;
  failed(where: string, error: unknown): void;
};

/** A route behind its guards: from this site, by somebody signed in, within their share; a fault is told in words. */
export const guarded = (route: PersonalRoute, guard: Guard): Route => ({
  ...route,
  answer: async (request) => {
    if (isFromOtherSite(request, guard.host)) return refused('otherSite');
    const who = await guard.signIn(request.headers.authorization);
    if (who.kind === 'refused') return refused(who.code);
    const wait = guard.limit.waitFor(who.id);
    if (wait !== undefined) return refused('tooMany', wait);
    guard.limit.count(who.id);
    try {
      return await route.answer(who, request);
    } catch (error) {
      guard.failed('api', error);
      return refused('unavailable');
    }
  },
});

/**
 * A browser says where a request comes from; another site's page, or one of no site, is not answered. What stands before
 * the service may name it otherwise than `own`.
 */
const isFromOtherSite = ({ headers }: RouteRequest, own: string | undefined): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const { origin, host } = headers;
  if (origin === undefined) return false;
  const from = hostOf(origin);
  return from === undefined || (from !== host && from !== own);
};

/** The host and port that an address names. */
export const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;
