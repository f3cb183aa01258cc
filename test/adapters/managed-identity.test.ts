import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { storageAt } from '../../src/adapters/storage/azure-storage';

/** The host's endpoint for identities, as App Service has it; it refuses, so that nothing goes farther. */
const startIdentities = async () => {
  const asked: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://host').searchParams);
    response.statusCode = 400;
    response.setHeader('content-type', 'application/json');
    response.end('{"error":"invalid_request"}');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    url: `http://127.0.0.1:${port}/token`,
    stop: () => void server.close().closeAllConnections(),
  };
};

let identities: Awaited<ReturnType<typeof startIdentities>>;
/** One for all: the library finds its host's endpoint once. */
beforeAll(async () => {
  identities = await startIdentities();
  Object.assign(process.env, { IDENTITY_ENDPOINT: identities.url, IDENTITY_HEADER: 'secret' });
});
afterAll(() => {
  identities.stop();
  delete process.env.IDENTITY_ENDPOINT;
  delete process.env.IDENTITY_HEADER;
});

test.each([
  ['a user-assigned identity asks storage as itself', 'the-bot', 'the-bot'],
  ['without one, the host’s own identity asks storage', undefined, null],
])('%s', async (_, identity, clientId) => {
  identities.asked.length = 0;
  const storage = await storageAt({ account: 'nowhere', identity });
  await expect(storage.people.createTable()).rejects.toThrow();
  await expect(storage.queues.ordinary.getProperties()).rejects.toThrow();
  const asked = identities.asked.map((query) => [query.get('client_id'), query.get('resource')]);
  expect(asked).toContainEqual([clientId, 'https://storage.azure.com']);
});
