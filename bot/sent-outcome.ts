import { z } from 'zod';
import type { Sent } from '../src/ports/messenger';

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
  try {
    const activityId = await within(patience, send());
    return { kind: 'posted', card: { conversationId, activityId } };
  } catch (error) {
    const read = refusal.safeParse(error);
    return read.success ? refused(read.data) : { kind: 'unknown' };
  }
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

const within = <T>(milliseconds: number, work: Promise<T>): Promise<T> => {
  const late = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the channel did not answer')), milliseconds);
    work.finally(() => clearTimeout(timer)).catch(() => undefined);
  });
  return Promise.race([work, late]);
};
