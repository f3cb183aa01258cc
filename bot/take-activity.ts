import type { Request, Response } from 'restify';
import type { RateLimit } from './rate-limit';
import { notAnActivity, notAuthenticated, refusalOf, refuse } from './refusal';
import { readEnvelope } from './teams/activity-schema';
import type { TeamsAdapter } from './teams/adapter';
import type { TeamsHandler } from './teams/teams-handler';

type Door = {
  adapter: TeamsAdapter;
  handler: TeamsHandler;
  limit: RateLimit;
  tenantId: string | undefined;
};

/** Looks at what came in before the SDK does, takes it when it is from whom it says, and answers with what came of it. */
export const takeActivity = async (
  { adapter, handler, limit, tenantId }: Door,
  request: Request,
  response: Response,
): Promise<void> => {
  const envelope = readEnvelope(request.body);
  const refusal = refusalOf(envelope, tenantId, limit);
  if (refusal || !envelope) return refuse(response, refusal ?? notAnActivity);
  const authorization = request.header('authorization') ?? '';
  const taken = await adapter.take(authorization, request.body, async (context) => {
    limit.count(envelope.personId);
    await handler.run(context);
  });
  if (taken.kind === 'unauthenticated') return refuse(response, notAuthenticated);
  response.send(taken.response?.status ?? 200, taken.response?.body);
};
