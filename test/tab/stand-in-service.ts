import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { PageFile } from '../../bot/api/page-routes';
import { odder } from '../odder';

/** What was asked of the service. */
export type Asked = { method: string; path: string; authorization: string; body: unknown };

/** What the service answers; undefined for 404. */
export type Answer = { status: number; body?: unknown; type?: string };

/** The parts of the service that a test sets itself: the settings of the pages, and `/api`, which may take its time. */
export type Given = { settings?: object; api?(asked: Asked): Answer | Promise<Answer> | undefined };

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-ancestors 'self' http://127.0.0.1:* https://teams.microsoft.com https://*.teams.microsoft.com",
].join('; ');

/** A stand-in for the service on loopback: the pages as bundled, Odder's guideline, and `/api` as given. */
export const startStandIn = async (pages: ReadonlyMap<string, PageFile>) => {
  const asked: Asked[] = [];
  let given: Given = {};
  const server = createServer((request, response) => {
    answer(request, asked, pages, given).then((answered) => write(response, answered));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    give: (next: Given) => {
      given = next;
      asked.length = 0;
    },
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
};

type Written = { status: number; type: string; body: Buffer | string };

const answer = async (
  request: IncomingMessage,
  asked: Asked[],
  pages: ReadonlyMap<string, PageFile>,
  { settings = {}, api }: Given,
): Promise<Written> => {
  const path = request.url ?? '/';
  if (path === '/tab/guideline.json') return json({ guideline: odder, url: 'https://odder.example/r' });
  if (path === '/tab/settings.json') return json({ zone: 'Europe/Copenhagen', ...settings });
  const file = pages.get(path.startsWith('/tab/assets/') ? path.slice('/tab/'.length) : 'index.html');
  if (path.startsWith('/tab/') && file) return { status: 200, ...file };
  const said = await text(request);
  const one = {
    method: request.method ?? 'GET',
    path,
    authorization: request.headers.authorization ?? '',
    body: said ? JSON.parse(said) : undefined,
  };
  asked.push(one);
  const found = (await api?.(one)) ?? { status: 404, body: { error: { code: 'gone', message: 'not here' } } };
  if (found.type) return { status: found.status, type: found.type, body: String(found.body) };
  return { ...json(found.body ?? {}), status: found.status };
};

const json = (value: unknown): Written => ({
  status: 200,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

const write = (response: ServerResponse, { status, type, body }: Written): void => {
  response.writeHead(status, { 'content-type': type, 'content-security-policy': policy });
  response.end(body);
};
