import { teamsChannel } from './channel-names';
import type { RateLimit } from './rate-limit';
import { refused } from './refused';
import type { RouteAnswer } from './route';
import type { Envelope } from './teams/activity-schema';

/** Why an activity is not taken although it is from whom it says: it is from another tenant, or one of too many. */
export const notTaken = (
  envelope: Envelope,
  tenantId: string | undefined,
  limit: RateLimit,
): RouteAnswer | undefined => {
  if (tenantId && !isOf(envelope, tenantId.toLowerCase())) return refused('otherOrganisation');
  const wait = limit.waitFor(envelope.personId);
  return wait === undefined ? undefined : refused('tooMany', wait);
};

/**
 * Through Teams, and every tenant that is named is our own: on other channels, such as Direct Line, it is the client
 * that says who and where it is.
 */
const isOf = ({ channelId, tenantIds }: Envelope, tenantId: string): boolean =>
  channelId === teamsChannel && tenantIds.length > 0 && tenantIds.every((named) => named === tenantId);
