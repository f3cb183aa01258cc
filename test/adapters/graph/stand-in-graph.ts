import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What the stand-in says to a call; `hang` never answers, `stall` never ends, `reset` breaks the connection. */
export type Answer =
  | { status: number; body?: unknown; text?: string; headers?: Record<string, string> }
  | 'hang'
  | 'stall'
  | 'reset';

/** A call as it came; `query` is decoded, `target` is what stood on the wire. */
export type Taken = {
  call: string;
  target: string;
  query: Record<string, string>;
  headers: IncomingMessage['headers'];
  body: unknown;
};

/** A small Graph on loopback: it says what it was told to say to a call, and else that nothing is there. */
export type StandInGraph = {
  baseUrl: string;
  taken: Taken[];
  /** `call` such as `GET /users/1/manager`, path decoded and without the version; the last answer is repeated. */
  says(call: string, ...answers: Answer[]): void;
  forget(): void;
  stop(): Promise<void>;
};

/** Starts a stand-in on a free port. */
export const startStandInGraph = async (): Promise<StandInGraph> => {
  const told = new Map<string, Answer[]>();
  const taken: Taken[] = [];
  const server = createServer(async (request, response) => {
    const one = await read(request);
    taken.push(one);
    const answers = told.get(one.call) ?? [nothingThere];
    respond(response, (answers.length > 1 ? answers.shift() : answers[0]) ?? nothingThere);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1.0`,
    taken,
    says: (call, ...answers) => told.set(call, answers),
    forget: () => {
      told.clear();
      taken.length = 0;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const nothingThere: Answer = { status: 404, body: { error: { code: 'Request_ResourceNotFound' } } };

const read = async (request: IncomingMessage): Promise<Taken> => {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const sent = Buffer.concat(chunks).toString();
  return {
    call: `${request.method} ${decodeURIComponent(url.pathname.replace('/v1.0', ''))}`,
    target: request.url ?? '',
    query: Object.fromEntries(url.searchParams),
    headers: request.headers,
    body: sent ? JSON.parse(sent) : undefined,
  };
};

const respond = (response: ServerResponse, answer: Answer): void => {
  if (answer === 'hang') return;
  if (answer === 'stall') {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"id":');
    return;
  }
  if (answer === 'reset') {
    response.socket?.destroy();
    return;
  }
  const { status, body, text = body === undefined ? '' : JSON.stringify(body), headers } = answer;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(text);
};
