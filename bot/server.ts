import type { Socket } from 'node:net';
import pino from 'pino';
import { createServer, plugins, type Request, type Response, type Server } from 'restify';
import { largest, refuseBody, slowest } from './body-limits';
import { type RefusalCode, refused } from './refused';
import type { Route } from './route';
import { sendAnswer } from './send-answer';
import { quietConnections, stopped } from './stopping';

/** What the server asks of the rest: to take an activity, and to say whether storage is reachable. */
export type Service = {
  /** Answers the request in any case; never throws. */
  takeActivity(request: Request, response: Response): Promise<void>;
  ready(): Promise<boolean>;
  metrics(): Promise<string>;
  /** The pages and what they ask for. */
  routes: readonly Route[];
  /** The only names that the service is asked for by, where it serves this machine alone; any name otherwise. */
  hostNames?: readonly string[] | undefined;
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
  server.pre((request, response, next) => {
    if (!isAskedByName(request, service.hostNames)) {
      sendAnswer(response, refused('otherName'));
      return next(false);
    }

    response.header('X-Content-Type-Options', 'nosniff');
    response.header('Cache-Control', 'no-store');
    response.header('Referrer-Policy', 'no-referrer');
    return next();
  });
  server.on('restifyError', sayInOurWords);
  for (const method of ['get', 'head'] as const) {
    server[method]('/healthz', async (_request, response) => {
      response.send(200, { status: 'up' });
    });
    server[method]('/readyz', async (_request, response) => answerReady(response, service));
  }
  server.get('/metrics', async (_request, response) => {
    response.setHeader('Content-Type', 'text/plain; version=0.0.4');
    response.sendRaw(200, await service.metrics());
  });
  server.post('/api/messages', ...jsonBody(largest.activity), async (request, response) =>
    service.takeActivity(request, response),
  );
  server.server.headersTimeout = slowest.headers;
  server.server.requestTimeout = slowest.request;
  Object.assign(server.server, { connectionsCheckingInterval: slowest.looked });
  server.server.on('upgrade', (_request: unknown, socket: Socket) => socket.destroy());
  const quiet = quietConnections(server);
  for (const route of service.routes) addRoute(server, route, service);
  await listen(server, host, port);
  return { port: server.address().port, stop: () => stopped(server, quiet) };
};

const refusalsByStatus: Record<number, RefusalCode> = {
  400: 'badRequest',
  404: 'nothingHere',
  405: 'otherMethod',
  413: 'tooLarge',
};

/** What the framework refuses is answered in the shape of all other refusals. */
const sayInOurWords = (
  _request: Request,
  _response: Response,
  error: { statusCode: number; toJSON?: () => unknown },
  next: () => void,
): void => {
  const { body } = refused(refusalsByStatus[error.statusCode] ?? 'failed');
  error.toJSON = () => body;
  next();
};

/** A page of somebody else's that calls this machine by a name of its own is not answered. */
const isAskedByName = (request: Request, names: readonly string[] | undefined): boolean =>
  names === undefined || names.includes((request.header('host') ?? '').replace(/:\d+$/, ''));

const addRoute = (server: Server, route: Route, service: Service): void => {
  const handle = async (request: Request, response: Response) => {
    try {
      sendAnswer(response, await route.answer(readRequest(request)));
    } catch (error) {
      service.failed('route', error);
      if (!response.headersSent) sendAnswer(response, refused('failed'));
    }
  };
  if (route.method === 'get') server.get(route.path, handle);
  else server.post(route.path, ...jsonBody(largest.page), handle);
};

/** Reads a body of JSON of so many bytes at most, and refuses all else before it is read. */
const jsonBody = (most: number) => [
  refuseBody(most),
  plugins.bodyParser({ maxBodySize: most, mapParams: false }),
];

const readRequest = (request: Request) => ({
  headers: texts(request.headers),
  params: texts(request.params),
  query: Object.fromEntries(new URLSearchParams(request.getQuery())),
  body: request.body,
});

/** The values that are one text; a name given twice has none. */
const texts = (values: object): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'));

const answerReady = async (response: Response, service: Service) => {
  const ready = await service.ready();
  response.send(ready ? 200 : 503, { status: ready ? 'ready' : 'storage is out of reach' });
};

const listen = (server: Server, host: string, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
