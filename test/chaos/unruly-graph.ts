import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { happens } from './chance';
import { conversations, employees, leaders, type Someone } from './people';

/** The app's id in the run's catalogue. */
export const teamsAppId = 'optagevejleder';

/** A small Graph with the run's people, which is busy or away now and then. */
export const startUnrulyGraph = async () => {
  let unruly = true;
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json');
    const busy = unruly && happens(0.06);
    const { status, body } = busy
      ? { status: happens(0.5) ? 429 : 503, body: {} }
      : answerTo(request.method, request.url);
    if (busy) response.setHeader('retry-after', '1');
    response.statusCode = status;
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1.0`,
    calm: () => {
      unruly = false;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const known = new Map<string, Someone>([...employees, ...leaders].map((person) => [person.id, person]));
const nobody = { status: 404, body: { error: { code: 'Request_ResourceNotFound' } } };

const answerTo = (method = '', url = '') => {
  const [id = '', what = ''] = decodeURIComponent(url)
    .replace(/^\/v1\.0\/users\//, '')
    .split(/[/?](.*)/);
  const person = known.get(id);
  if (!person) return nobody;
  if (what.startsWith('teamwork/installedApps')) return installing(method, what, person);
  return { status: 200, body: { id, displayName: person.name, accountEnabled: true } };
};

const installing = (method: string, what: string, { id, fate }: Someone) => {
  if (fate === 'installationForbidden') return { status: 403, body: { error: { code: 'Forbidden' } } };
  if (fate === 'installationUnknown') return nobody;
  if (what.endsWith('/chat')) return { status: 200, body: { id: conversations.installed(id) } };
  if (method === 'POST') return { status: happens(0.5) ? 201 : 409, body: {} };
  return { status: 200, body: { value: [{ id: 'installation', teamsApp: { id: teamsAppId } }] } };
};
