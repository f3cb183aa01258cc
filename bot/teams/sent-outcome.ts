import { z } from 'zod';
import type { Sent } from '../../src/ports/messenger';
import { within } from '../within';

/** What the connector's client throws for an answer that is not a success. */
const refusal = z.looseObject({
  statusCode: z.number(),
  code: z.string().optional().catch(undefined),
  body: z.unknown().optional(),
  response: z
    .looseObject({ headers: z.unknown().optional(), bodyAsText: z.string().nullish() })
    .optional()
    .catch(undefined),
});
type Refusal = z.infer<typeof refusal>;

const installAgain = /BotNotInConversationRoster|ForbiddenOperation/i;
const noPermission = /NotEnoughPermissions|BotNotRegistered/i;
const cardGone = /ActivityNotFoundInConversation/i;
const waitAndTryAgain = [412, 429, 502, 503, 504];

/** Sends within a time (milliseconds), and says what came of it in the terms of delivery. */
export const sentBy = async (
  conversationId: string,
  patience: number,
  send: () => Promise<string>,
): Promise<Sent> => {
  const posted = send().then((activityId) => ({ conversationId, activityId }));
  try {
    return { kind: 'posted', card: await within(patience, posted, 'the channel', notKnownYet) };
  } catch (error) {
    const outcome = outcomeOf(error);
    const mayCome = outcome.kind === 'unknown' && !isAnswer(error);
    return mayCome ? { ...outcome, late: posted.catch(() => undefined) } : outcome;
  }
};

/** What fails late is as unknown as before: it is tried again, or told to whoever waits. */
const notKnownYet = () => undefined;

const isAnswer = (error: unknown) => refusal.safeParse(error).success;

/** What an error of the connector's client means. */
export const outcomeOf = (error: unknown): Sent => {
  const read = refusal.safeParse(error);
  return read.success ? refused(read.data) : { kind: 'unknown' };
};

/** Decides on the status plus any of code and text, since the bodies differ from the documentation. */
const refused = (answer: Refusal): Sent => {
  const said = `${answer.code ?? ''} ${JSON.stringify(answer.body ?? '')} ${answer.response?.bodyAsText ?? ''}`;
  const { statusCode: status } = answer;
  if (waitAndTryAgain.includes(status)) return { kind: 'retry', retryAfter: retryAfter(answer) };
  if (status === 401 || noPermission.test(said)) return { kind: 'permission' };
  if (status === 403) return installAgain.test(said) ? { kind: 'gone' } : { kind: 'blocked' };
  if (status === 404) return cardGone.test(said) ? { kind: 'cardMissing' } : { kind: 'gone' };
  if (status >= 500) return { kind: 'unknown' };
  return { kind: 'defect', status };
};

/** Seconds, from the header; a date there is as good as none. */
const retryAfter = ({ response }: Refusal): number | undefined => {
  const headers = response?.headers;
  if (typeof headers !== 'object' || headers === null || !('get' in headers)) return undefined;
  const said: unknown = typeof headers.get === 'function' ? headers.get('retry-after') : undefined;
  const seconds = Number(said);
  return said && Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
};
