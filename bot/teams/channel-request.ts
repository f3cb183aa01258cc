import {
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { text } from 'node:stream/consumers';

/** What is asked of the channel; `body` is JSON. */
export type ChannelRequest = {
  method: 'POST' | 'PUT';
  url: URL;
  headers: Record<string, string>;
  body: string;
};

/** What the channel answered. */
export type ChannelAnswer = { status: number; headers: IncomingMessage['headers']; body: string };

const patience = 15_000;
const kept = { keepAlive: true, scheduling: 'lifo', timeout: 60_000 } as const;
const agents = { http: new HttpAgent(kept), https: new HttpsAgent(kept) };

/** Sends to the channel over connections that are kept. Throws when there is no answer: it may have arrived. */
export const askChannel = ({ method, url, headers, body }: ChannelRequest): Promise<ChannelAnswer> =>
  new Promise((answered, failed) => {
    const bytes = Buffer.from(body);
    const { protocol, hostname, port, pathname, search } = url;
    const options: RequestOptions = {
      method,
      port,
      path: pathname + search,
      timeout: patience,
      hostname: hostname.replace(/^\[|\]$/g, ''),
      headers: { 'content-length': bytes.length, ...headers },
    };
    const sent =
      protocol === 'http:'
        ? httpRequest({ agent: agents.http, ...options })
        : httpsRequest({ agent: agents.https, ...options });
    sent.once('response', (response) => {
      const { statusCode: status = 0, headers: said } = response;
      text(response).then((read) => answered({ status, headers: said, body: read }), failed);
    });
    sent.once('timeout', () => sent.destroy(new Error('the channel did not answer')));
    sent.once('error', failed);
    sent.end(bytes);
  });
