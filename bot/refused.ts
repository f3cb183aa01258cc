import type { RouteAnswer } from './route';

/** Why a request is not answered: its status, and a sentence for whoever reads it by hand. */
const refusals = {
  notAnActivity: [400, 'The body must be a Bot Framework activity as JSON.'],
  notTheChannel: [401, 'The request is not authenticated as the channel.'],
  missing: [401, 'Sign in: no token was sent.'],
  expired: [401, 'The sign-in has expired. Sign in again.'],
  invalid: [401, 'The sign-in is not valid for this service.'],
  otherTenant: [401, 'This service is for the people of its own organisation alone.'],
  otherOrganisation: [403, 'This bot serves the people of its own organisation alone.'],
  otherSite: [403, 'The request came from another site.'],
  otherName: [403, 'This service is not known by that name.'],
  notYours: [403, 'This is not yours to see or do.'],
  badRequest: [400, 'The request could not be read.'],
  notJson: [415, 'The body must be application/json, not compressed.'],
  tooLarge: [413, 'The body is too large: an activity may hold 256 kB, and what a page sends 32.'],
  nothingHere: [404, 'There is nothing at this address.'],
  otherMethod: [405, 'This address takes other methods. Allow names them.'],
  gone: [404, 'It is no longer there.'],
  notInChat: [404, 'The bot is not in that chat.'],
  tooLate: [409, 'It is too late for that: somebody was there before.'],
  full: [409, 'There is no room for more follow-ups on it.'],
  toItsEmployee: [400, 'It cannot be handed over to the employee whom it is from.'],
  tooMany: [429, 'Too many requests in a minute. Wait a little, and try again.'],
  failed: [500, 'The turn failed. Try again.'],
  keysUnavailable: [503, 'Sign-ins cannot be checked at the moment. Try again in a little while.'],
  unavailable: [503, 'The service cannot answer at the moment. Try again in a little while.'],
} as const satisfies Record<string, readonly [status: number, message: string]>;
export type RefusalCode = keyof typeof refusals;

/** The answer that says why a request is not answered; `retryAfter` in seconds. The pages have their own words for a code. */
export const refused = (code: RefusalCode, retryAfter?: number): RouteAnswer => {
  const [status, message] = refusals[code];
  const headers: RouteAnswer['headers'] =
    retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  return { status, headers, body: { error: { code, message } } };
};
