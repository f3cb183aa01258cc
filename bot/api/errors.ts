import type { RouteAnswer } from '../route';

/** Why a request is not answered, by status. */
const statuses = {
  missing: 401,
  expired: 401,
  otherTenant: 401,
  invalid: 401,
  keysUnavailable: 503,
  badRequest: 400,
  notYours: 403,
  otherSite: 403,
  gone: 404,
  tooLate: 409,
  tooMany: 429,
  unavailable: 503,
} as const;
export type ErrorCode = keyof typeof statuses;

/** For whoever reads the answer by hand; the pages have words of their own for each code. */
const messages: Record<ErrorCode, string> = {
  missing: 'Sign in: no token was sent.',
  expired: 'The sign-in has expired. Sign in again.',
  otherTenant: 'This service is for the people of its own organisation alone.',
  invalid: 'The sign-in is not valid for this service.',
  keysUnavailable: 'Sign-ins cannot be checked at the moment. Try again in a little while.',
  badRequest: 'The request could not be read.',
  notYours: 'This is not yours to see or do.',
  otherSite: 'The request came from another site.',
  gone: 'It is no longer there.',
  tooLate: 'It is too late for that: somebody was there before.',
  tooMany: 'Too many requests in a minute. Wait a little, and try again.',
  unavailable: 'The service cannot answer at the moment. Try again in a little while.',
};

/** The answer that says why a request is not answered; `retryAfter` in seconds. */
export const refused = (code: ErrorCode, retryAfter?: number): RouteAnswer => ({
  status: statuses[code],
  headers: retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) },
  body: { error: { code, message: messages[code] } },
});
