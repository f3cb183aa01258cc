import {
  type ClientRequest,
  createServer,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** How storage is: there, away (connections break), or hanging (taken, and never answered). */
export type GateMode = 'open' | 'away' | 'hanging';

/** Told of each call before it is passed on. */
export type Watch = (method: string, path: string) => void;

/** A gate before storage: a connection string that leads through it, and what it does with those who come. */
export type StorageGate = { connectionString: string; set(mode: GateMode): void; stop(): Promise<void> };

/** Puts a gate on loopback before the storage that a connection string leads to. */
export const startStorageGate = async (
  connectionString: string,
  watch: Watch = () => undefined,
): Promise<StorageGate> => {
  let mode: GateMode = 'open';
  const doors = await Promise.all(
    ['TableEndpoint', 'QueueEndpoint'].map(async (endpoint) => {
      const behind = new URL(new RegExp(`${endpoint}=([^;]+)`).exec(connectionString)?.[1] ?? '');
      const server = createServer((incoming, response) => {
        watch(incoming.method ?? '', incoming.url ?? '');
        if (mode === 'away') incoming.socket.destroy();
        if (mode === 'open') passOn(incoming, response, Number(behind.port));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return { server, behind, port: (server.address() as AddressInfo).port };
    }),
  );
  const through = (text: string, { behind, port }: { behind: URL; port: number }) =>
    text.replace(behind.host, `127.0.0.1:${port}`);
  return {
    connectionString: doors.reduce(through, connectionString),
    set: (next) => {
      mode = next;
    },
    stop: async () => {
      for (const { server } of doors) {
        server.closeAllConnections();
        await new Promise<void>((resolve) => server.close(() => resolve()));
      }
    },
  };
};

const passOn = (incoming: IncomingMessage, response: ServerResponse, port: number): void => {
  const { method, url: path, headers } = incoming;
  const onward: ClientRequest = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  incoming.on('error', () => onward.destroy());
  incoming.pipe(onward);
};
