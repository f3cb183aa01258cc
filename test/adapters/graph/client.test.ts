import { z } from 'zod';
import { at } from '../../../src/adapters/graph/address';
import { graphClient } from '../../../src/adapters/graph/client';
import type { GraphFault } from '../../../src/adapters/graph/judged';

const anything = z.unknown();
const soon = () => ({ signal: AbortSignal.timeout(200) });
const network = jest.spyOn(globalThis, 'fetch');
beforeEach(() => network.mockReset().mockImplementation(async () => Response.json({ id: '1' })));
afterAll(() => network.mockRestore());

test.each(['https://graph.microsoft.com/v1.0', 'https://graph.example/behind/v1.0/'])(
  'the token goes to %s',
  async (baseUrl) => {
    const client = graphClient({ baseUrl, credential: async () => 'our-token' });
    expect(await client.get(at`/users/${'1'}`, anything, soon())).toEqual({ kind: 'ok', body: { id: '1' } });
    const [url, options] = network.mock.calls[0] ?? [];
    expect(url).toBe(`${baseUrl.replace(/\/$/, '')}/users/1`);
    expect(options?.headers).toMatchObject({ Authorization: 'Bearer our-token' });
  },
);

test('what is asked for keeps its meaning on the way', async () => {
  const client = graphClient({ baseUrl: 'https://graph.microsoft.com/v1.0', credential: undefined });
  const query = { $search: '"a&b#c+d%20æ"', $filter: "x eq 'y=z'" };
  await client.get(at`/users`, anything, { ...soon(), query });
  const { searchParams } = new URL(`${network.mock.calls[0]?.[0]}`);
  expect(Object.fromEntries(searchParams)).toEqual(query);
});

test('a token is never sent without encryption', () => {
  const baseUrl = 'http://127.0.0.1:1/v1.0';
  expect(() => graphClient({ baseUrl, credential: async () => 'our-token' })).toThrow(/https/);
});

test.each([
  ['cannot be had', () => Promise.reject(new RangeError('a secret in a message')), 'RangeError'],
  ['does not come', () => new Promise<string>(() => undefined), 'TimeoutError'],
])('without a token that %s Graph is unavailable, in time', async (_, credential, code) => {
  const faults: GraphFault[] = [];
  const onFault = (fault: GraphFault) => faults.push(fault);
  const client = graphClient({ baseUrl: 'https://graph.microsoft.com/v1.0', credential, onFault });
  const reply = await client.get(at`/users/${'1'}`, anything, soon());
  expect(reply).toEqual({ kind: 'unavailable', retryAfter: undefined });
  expect(faults).toEqual([{ call: 'GET /users/{id}', kind: 'unavailable', code }]);
  expect(network).not.toHaveBeenCalled();
});
