import type { Socket } from 'node:net';
import type { Server } from 'restify';

/** Takes nothing more, and waits for the turns in flight; a connection without one is not waited for. */
export const stopped = async (
  server: Pick<Server, 'close'>,
  quiet: () => Iterable<Socket>,
): Promise<void> => {
  const closing = setInterval(() => {
    for (const socket of quiet()) socket.destroy();
  }, 50);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(closing);
};

/** Knows the connections on which nothing is in hand: kept for later, or opened by one who never asks. */
export const quietConnections = ({ server }: Pick<Server, 'server'>): (() => Iterable<Socket>) => {
  const inHand = new Map<Socket, number>();
  server.on('connection', (socket) => {
    inHand.set(socket, 0);
    socket.once('close', () => inHand.delete(socket));
  });
  const add = (socket: Socket, more: number) => {
    const before = inHand.get(socket);
    if (before !== undefined) inHand.set(socket, before + more);
  };
  server.on('request', ({ socket }, response) => {
    add(socket, 1);
    response.once('close', () => add(socket, -1));
  });
  return () => [...inHand].flatMap(([socket, turns]) => (turns > 0 ? [] : [socket]));
};
