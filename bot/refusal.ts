import type { Response } from 'restify';
import type { RateLimit } from './rate-limit';
import type { Envelope } from './teams/activity-schema';

/** Why an activity is not taken, as an HTTP answer. `retryAfter` in seconds. */
export type Refusal = { status: number; error: string; retryAfter?: number | undefined };

/** What does not look like an activity. */
export const notAnActivity: Refusal = {
  status: 400,
  error: 'The body must be a Bot Framework activity as JSON.',
};

/** What does not come from whom it says. */
export const notAuthenticated: Refusal = {
  status: 401,
  error: 'The request is not authenticated as the channel.',
};

/** Whether an activity that is from whom it says is refused: from another tenant, or too many of one person's. */
export const refusalOf = (
  envelope: Envelope,
  tenantId: string | undefined,
  limit: RateLimit,
): Refusal | undefined => {
  if (tenantId && !isOf(envelope, tenantId.toLowerCase())) {
    return { status: 403, error: 'This bot serves the people of its own organisation alone.' };
  }
  const retryAfter = limit.waitFor(envelope.personId);
  if (retryAfter === undefined) return undefined;
  return { status: 429, error: 'Too many messages in a minute. Wait a little, and try again.', retryAfter };
};

/**
 * Through Teams, and every tenant that is named is our own: on other channels, such as Direct Line, it is the client
 * that says who and where it is.
 */
const isOf = ({ channelId, tenantIds }: Envelope, tenantId: string): boolean =>
  channelId === 'msteams' && tenantIds.length > 0 && tenantIds.every((named) => named === tenantId);

/** Answers with a refusal. */
export const refuse = (response: Response, { status, error, retryAfter }: Refusal): void => {
  if (retryAfter !== undefined) response.header('Retry-After', String(retryAfter));
  response.send(status, { error });
};
