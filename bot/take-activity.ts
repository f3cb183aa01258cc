import type { Request, Response } from 'restify';
import { notTaken } from './not-taken';
import type { RateLimit } from './rate-limit';
import { refused } from './refused';
import { sendAnswer } from './send-answer';
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
  if (!envelope) return sendAnswer(response, refused('notAnActivity'));
  const take = await adapter.authenticate(request.header('authorization') ?? '', request.body);
  if (!take) return sendAnswer(response, refused('notTheChannel'));
  const refusal = notTaken(envelope, tenantId, limit);
  if (refusal) return sendAnswer(response, refusal);
  limit.count(envelope.personId);
  const answer = await take((context) => handler.run(context));
  response.send(answer?.status ?? 200, answer?.body);
};
