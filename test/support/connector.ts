import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

/** What the bot sent to the channel. */
export type Sent = {
  method: string;
  path: string;
  id: string;
  text?: string;
  attachments?: { content: object }[];
};

/** How the channel answers a request; undefined for the ordinary answer. `headers` such as Retry-After, `after` in milliseconds. */
export type Rule = (
  sent: Sent,
) =>
  | { status: number; body?: object; headers?: Record<string, string>; after?: number }
  | 'hang'
  | 'reset'
  | undefined;

/** Milliseconds that a connection may be idle, as long as the channel's; Node's five seconds pass while a slow machine reads the vocabulary. */
const idle = 120_000;

/** A stand-in for the channel's connector on loopback: it keeps what it is sent, and answers as told. */
export const startConnector = async () => {
  const sent: Sent[] = [];
  let rule: Rule = () => undefined;
  let counter = 0;
  const server = createServer(async (request, response) => {
    const body = await text(request);
    counter += 1;
    const id = `sent-${counter}`;
    const one: Sent = { ...(body ? JSON.parse(body) : {}), method: request.method, path: request.url, id };
    const answer = rule(one);
    if (answer === 'hang') return;
    if (answer === 'reset') {
      request.socket.destroy();
      return;
    }
    if (answer?.after) await pause(answer.after);
    response.setHeader('content-type', 'application/json');
    for (const [name, value] of Object.entries(answer?.headers ?? {})) response.setHeader(name, value);
    if (answer && answer.status >= 400) {
      response.statusCode = answer.status;
      response.end(JSON.stringify(answer.body ?? {}));
      return;
    }
    sent.push(one);
    response.end(JSON.stringify(answer?.body ?? { id }));
  });
  server.keepAliveTimeout = idle;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    sent,
    answer: (next: Rule) => {
      rule = next;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
