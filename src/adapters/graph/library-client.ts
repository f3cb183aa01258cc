import {
  AuthenticationHandler,
  Client,
  type Context,
  HTTPMessageHandler,
  ResponseType,
} from '@microsoft/microsoft-graph-client';
import { z } from 'zod';

/** Gives an access token for Graph. */
export type TokenSource = () => Promise<string>;

/** `query` is given unencoded; when `signal` ends, so does the call. */
export type Call = { signal: AbortSignal; query?: Record<string, string>; headers?: Record<string, string> };

type Requests = (
  path: string,
  call: Call,
) => { get(): Promise<Response>; post(content?: object): Promise<Response> };

/**
 * Microsoft's client with a short chain: the token, then the request. Its own repetition is left out, since it
 * waits for as long as Graph asks while a person waits for an answer; so is the following of redirects.
 */
export const libraryClient = (base: URL, credential: TokenSource | undefined): Requests => {
  if (credential && base.protocol !== 'https:')
    throw new Error('Graph is given a token over https only: a loopback address is called without one');
  const cut = base.pathname.lastIndexOf('/');
  const client = Client.initWithMiddleware({
    baseUrl: base.origin + base.pathname.slice(0, cut),
    defaultVersion: base.pathname.slice(cut + 1),
    middleware: credential ? [new AuthenticationHandler({ getAccessToken: credential }), network] : network,
    // The library gives tokens to Microsoft's own hosts, and to the one that the configuration names.
    customHosts: new Set([base.hostname]),
    fetchOptions: { redirect: 'manual' },
  });
  return (path, { query = {}, headers = {}, signal }) => {
    const request = client.api(path).headers(headers).option('signal', signal).responseType(ResponseType.RAW);
    return request.query(encoded(query));
  };
};

const encoded = (query: Record<string, string>) =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, encodeURIComponent(value)]));

const http = new HTTPMessageHandler();
const network = {
  execute: (context: Context) =>
    http.execute(context).catch((error: unknown) => {
      throw Object.assign(new Error('Graph was not reached'), { name: reasonOf(error) });
    }),
};

const failure = z.object({
  name: z.string(),
  cause: z.object({ code: z.string() }).optional().catch(undefined),
});

/** To fetch everything is a TypeError; whether it was the name, the certificate or the line stands in the cause. */
const reasonOf = (error: unknown): string => {
  const { cause, name } = failure.safeParse(error).data ?? {};
  return cause?.code ?? name ?? 'Error';
};
