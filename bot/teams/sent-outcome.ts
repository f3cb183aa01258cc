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

/** What the channel did not do, in the terms of delivery. */
export type NotDone = Exclude<Sent, { kind: 'posted' | 'unknown' }>;

/** What came of asking the channel for something: the thing, or why not; `late` gives it if the channel says so yet. */
export type Outcome<T> =
  | { kind: 'given'; value: T }
  | { kind: 'unknown'; late?: Promise<T | undefined> }
  | NotDone;

/** Asks the channel within a time (milliseconds), and says what came of it. */
export const outcomeWithin = async <T>(patience: number, work: Promise<T>): Promise<Outcome<T>> => {
  try {
    return { kind: 'given', value: await within(patience, work, 'the channel', notKnownYet) };
  } catch (error) {
    const outcome = outcomeOf(error);
    if (outcome.kind !== 'unknown') return outcome;
    return isAnswer(error) ? outcome : { ...outcome, late: work.catch(() => undefined) };
  }
};

/** Sends within a time (milliseconds); `sending` gives the activity's id. */
export const sentWithin = async (
  patience: number,
  conversationId: string,
  sending: Promise<string>,
): Promise<Sent> => {
  const posting = sending.then((activityId) => ({ conversationId, activityId }));
  const outcome = await outcomeWithin(patience, posting);
  return outcome.kind === 'given' ? { kind: 'posted', card: outcome.value } : outcome;
};

/** What fails late is as unknown as before: it is tried again, or told to whoever waits. */
const notKnownYet = () => undefined;

const isAnswer = (error: unknown) => refusal.safeParse(error).success;

/** What an error of the connector's client means. */
export const outcomeOf = (error: unknown): NotDone | { kind: 'unknown' } => {
  const read = refusal.safeParse(error);
  return read.success ? refused(read.data) : { kind: 'unknown' };
};

/** Decides on the status plus any of code and text, since the bodies differ from the documentation. */
const refused = (answer: Refusal): NotDone | { kind: 'unknown' } => {
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
