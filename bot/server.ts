import pino from 'pino';
import { createServer, plugins, type Request, type Response, type Server } from 'restify';
import { largestBody, refuseBody, slowest } from './body-limits';

/** What the server asks of the rest: to take an activity, and to say whether storage is reachable. */
export type Service = {
  takeActivity(request: Request, response: Response): Promise<void>;
  ready(): Promise<boolean>;
  metrics(): Promise<string>;
  /** Told of what must not happen; the message holds no personal data. */
  failed(where: string, error: unknown): void;
};

/** A server that listens; `stop` waits for the turns in flight. */
export type RunningServer = { port: number; stop(): Promise<void> };

/** The framework's own log would print whole requests, and with them what people wrote. */
const options: object = { name: 'optagevejleder', log: pino({ level: 'silent' }) };

/** Listens on host and port (0 finds a free one) and answers the contract's routes; others get 404. */
export const startServer = async (host: string, port: number, service: Service): Promise<RunningServer> => {
  const server = createServer(options);
  server.pre((_request, response, next) => {
    response.header('X-Content-Type-Options', 'nosniff');
    response.header('Cache-Control', 'no-store');
    response.header('Referrer-Policy', 'no-referrer');
    next();
  });
  server.get('/healthz', async (_request, response) => {
    response.send(200, { status: 'up' });
  });
  server.get('/readyz', async (_request, response) => answerReady(response, service));
  server.get('/metrics', async (_request, response) => {
    response.setHeader('Content-Type', 'text/plain; version=0.0.4');
    response.sendRaw(200, await service.metrics());
  });
  server.post(
    '/api/messages',
    refuseBody,
    plugins.bodyParser({ maxBodySize: largestBody, mapParams: false }),
    async (request, response) => takeSafely(request, response, service),
  );
  server.server.headersTimeout = slowest.headers;
  server.server.requestTimeout = slowest.request;
  await listen(server, host, port);
  return { port: server.address().port, stop: () => stopped(server) };
};

/** Takes nothing more, and waits for the turns in flight; a connection that is kept alive is not waited for. */
const stopped = async (server: Server): Promise<void> => {
  const idle = setInterval(() => server.server.closeIdleConnections(), 50);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(idle);
};

const answerReady = async (response: Response, service: Service) => {
  const ready = await service.ready();
  response.send(ready ? 200 : 503, { status: ready ? 'ready' : 'storage is out of reach' });
};

const takeSafely = async (request: Request, response: Response, service: Service) => {
  try {
    await service.takeActivity(request, response);
  } catch (error) {
    service.failed('turn', error);
    if (!response.headersSent) response.send(500, { error: 'The turn failed. Try again.' });
  }
};

const listen = (server: Server, host: string, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
