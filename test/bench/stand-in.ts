import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A stand-in for the channel's connector, which says when a conversation was sent its card. */
export type StandIn = {
  url: string;
  /** Ends when a card has come to the conversation. */
  cardTo(conversationId: string): Promise<void>;
  stop(): void;
};

/** Starts the stand-in on a free loopback port. What is sent without a card, it refuses. */
export const startStandIn = async (): Promise<StandIn> => {
  const awaited = new Map<string, (() => void)[]>();
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const [, conversation = ''] = /\/conversations\/([^/]+)\//.exec(request.url ?? '') ?? [];
    const isCard = body.includes('application/vnd.microsoft.card.adaptive');
    response.writeHead(isCard ? 200 : 400, { 'content-type': 'application/json' });
    response.end('{"id":"1"}');
    if (isCard) awaited.get(decodeURIComponent(conversation))?.shift()?.();
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cardTo: (conversation) =>
      new Promise((came) => awaited.set(conversation, [...(awaited.get(conversation) ?? []), came])),
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
