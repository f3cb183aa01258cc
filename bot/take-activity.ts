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
  if (!envelope) return refuse(response, notAnActivity);
  const take = await adapter.authenticate(request.header('authorization') ?? '', request.body);
  if (!take) return refuse(response, notAuthenticated);
  const refusal = refusalOf(envelope, tenantId, limit);
  if (refusal) return refuse(response, refusal);
  limit.count(envelope.personId);
  const answer = await take((context) => handler.run(context));
  response.send(answer?.status ?? 200, answer?.body);
};
