import { z } from 'zod';
import { type GraphRefusal, type GraphReply, replyOf } from './reply';

/** A call that Graph did not do, for the log: it holds no ids of people and no texts from Graph. */
export type GraphFault = {
  /** Such as GET /users/{id}/manager */
  call: string;
  kind: GraphRefusal['kind'];
  status?: number | undefined;
  /** Graph's error code, or the name of what went wrong before Graph answered. */
  code?: string | undefined;
  /** What Microsoft's support asks for. */
  requestId?: string | undefined;
};

type Judged<T> = { reply: GraphReply<T>; fault?: Omit<GraphFault, 'call'> };

const named = z.object({ code: z.string().nullish().catch(undefined), name: z.string().optional() });
const errorBody = z.object({ error: z.object({ code: z.string().regex(/^[\w.]{1,80}$/) }) });

/** Reads an answer to its end and says what it means, and what the log should know of it. */
export const judged = async <T>(answer: Promise<Response>, schema: z.ZodType<T>): Promise<Judged<T>> => {
  let response: Response;
  let body: unknown;
  try {
    response = await answer;
    body = jsonOf(await response.text());
  } catch (error) {
    return refused({ kind: 'unavailable', retryAfter: undefined }, { code: nameOf(error) });
  }
  const reply = replyOf(response);
  const details = { status: response.status, requestId: response.headers.get('request-id') ?? undefined };
  if (reply.kind === 'ok') {
    const parsed = schema.safeParse(body);
    if (parsed.success) return { reply: { kind: 'ok', body: parsed.data } };
    return refused({ kind: 'unavailable', retryAfter: undefined }, { ...details, code: 'unreadable' });
  }
  if (reply.kind === 'notFound' || reply.kind === 'conflict') return { reply };
  return refused(reply, { ...details, code: errorBody.safeParse(body).data?.error.code });
};

const refused = (reply: GraphRefusal, details: Omit<GraphFault, 'call' | 'kind'>) => ({
  reply,
  fault: { kind: reply.kind, ...details },
});

/** Undefined when it is no JSON: no schema of ours takes that for an answer. */
const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The library keeps the name of the original error in `code`. */
const nameOf = (error: unknown): string | undefined => {
  const { code, name } = named.safeParse(error).data ?? {};
  return code ?? name;
};
