import type { z } from 'zod';
import type { Address } from './address';
import { type GraphFault, judged } from './judged';
import { type Call, libraryClient, type TokenSource } from './library-client';
import type { GraphReply } from './reply';
import { untilAborted } from './until-aborted';

/** Where Graph is and who asks; a loopback address is called without a token, then `credential` is undefined. */
export type GraphAccess = {
  /** With the version at its end: https://graph.microsoft.com/v1.0 */
  baseUrl: string;
  credential: TokenSource | undefined;
  /** Told of every call that Graph did not do; the caller gets the bare outcome. */
  onFault?: ((fault: GraphFault) => void) | undefined;
  /** Told of every call and what came of it, such as `GET /users/{id}` and `ok`. */
  onReply?: ((call: string, outcome: string) => void) | undefined;
};

/** Calls to Graph: none is repeated, and what can go wrong is a value. */
export type GraphClient = {
  baseUrl: string;
  get<T>(address: Address, schema: z.ZodType<T>, call: Call): Promise<GraphReply<T>>;
  post<T>(address: Address, schema: z.ZodType<T>, call: Call & { content: object }): Promise<GraphReply<T>>;
};

/** A client for Graph that lets nothing in which its schema does not know. */
export const graphClient = ({ baseUrl, credential, onFault, onReply }: GraphAccess): GraphClient => {
  const url = baseUrl.replace(/\/+$/, '');
  const request = libraryClient(new URL(url), credential);
  const ask = async <T>(
    method: 'get' | 'post',
    { name, path }: Address,
    schema: z.ZodType<T>,
    { content, ...how }: Call & { content?: object },
  ): Promise<GraphReply<T>> => {
    if (path === undefined) return { kind: 'notFound' };
    // The library heeds the signal from the request on, but not while it waits for a token.
    const answer = untilAborted(how.signal, request(path, how)[method](content));
    const { reply, fault } = await judged(answer, schema);
    const call = `${method.toUpperCase()} ${name}`;
    if (fault) onFault?.({ call, ...fault });
    onReply?.(call, reply.kind);
    return reply;
  };
  return {
    baseUrl: url,
    get: (address, schema, call) => ask('get', address, schema, call),
    post: (address, schema, call) => ask('post', address, schema, call),
  };
};
