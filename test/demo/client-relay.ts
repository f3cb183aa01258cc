import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { isNativeError } from 'node:util/types';

/** Where a Playground sends its activities, and how to close it. */
export type ClientRelay = { endpoint: string; close(): Promise<void> };

const patience = 25_000;

/**
 * Stands between a Playground and the bot as the person's Teams client and service would: it gives the
 * person's locale, where a Playground always says en-US, and delivers again what the bot was stopped in the
 * midst of, or was not there to take.
 */
export async function startClientRelay(bot: string, locale: string): Promise<ClientRelay> {
  const server = createServer((request, response) => {
    relay(request, response, bot, locale).catch(() => {
      response.statusCode = 502;
      response.end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { endpoint: `http://127.0.0.1:${port}/api/messages`, close };
}

async function relay(request: IncomingMessage, response: ServerResponse, bot: string, locale: string) {
  const said = await text(request);
  const answer = await deliver(bot + request.url, {
    method: request.method ?? 'POST',
    headers: { 'content-type': 'application/json' },
    ...(said ? { body: JSON.stringify(inLocale(JSON.parse(said), locale)) } : {}),
  });
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
  response.end(await answer.text());
}

async function deliver(url: string, request: RequestInit): Promise<Response> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      return await fetch(url, request);
    } catch (error) {
      if (!isConnectionLost(error) || Date.now() > until) throw error;
      await new Promise((done) => setTimeout(done, 300));
    }
  }
}

const lost = ['ECONNREFUSED', 'ECONNRESET', 'UND_ERR_SOCKET'];

function isConnectionLost(error: unknown): boolean {
  const cause = isNativeError(error) ? error.cause : undefined;
  return isNativeError(cause) && 'code' in cause && lost.includes(String(cause.code));
}

type Spoken = { locale?: string; entities?: { type?: string; locale?: string }[] };

function inLocale(activity: Spoken, locale: string): Spoken {
  const entities = activity.entities?.map((entity) =>
    entity.type === 'clientInfo' ? { ...entity, locale } : entity,
  );
  return { ...activity, ...(activity.locale ? { locale } : {}), ...(entities ? { entities } : {}) };
}
