import { graphClient } from '../../../src/adapters/graph/client';
import { graphDirectory } from '../../../src/adapters/graph/directory';
import type { GraphFault } from '../../../src/adapters/graph/judged';
import type { Directory } from '../../../src/ports/directory';
import { type Answer, type StandInGraph, startStandInGraph } from './stand-in-graph';

let graph: StandInGraph;
let directory: Directory;
let hasty: Directory;
const faults: GraphFault[] = [];

beforeAll(async () => {
  graph = await startStandInGraph();
  const onFault = (fault: GraphFault) => faults.push(fault);
  const client = graphClient({ baseUrl: graph.baseUrl, credential: undefined, onFault });
  directory = graphDirectory({ client });
  hasty = graphDirectory({ client, limit: 500 });
});
beforeEach(() => {
  graph.forget();
  faults.length = 0;
});
afterAll(() => graph.stop());

const bente = {
  id: 'b-1',
  displayName: 'Bente Holm',
  mail: 'bente@odder.example',
  jobTitle: 'Skoleleder',
  department: 'Børn og Unge',
  accountEnabled: true,
  businessPhones: ['12 34 56 78'],
  mobilePhone: '87 65 43 21',
};
const known = {
  id: 'b-1',
  name: 'Bente Holm',
  mail: 'bente@odder.example',
  phone: '12 34 56 78',
  title: 'Skoleleder',
  department: 'Børn og Unge',
  enabled: true,
};
const ok = (body: unknown): Answer => ({ status: 200, body });
const refused = (status: number, code: string, headers = {}): Answer => ({
  status,
  headers: { 'request-id': 'r-1', ...headers },
  body: { error: { code, message: 'Bente Holm may not be read' } },
});

test('an employee has the leader whom Graph calls the manager, and is known by all that is needed', async () => {
  graph.says('GET /users/a-1/manager', ok({ '@odata.type': '#microsoft.graph.user', ...bente }));
  expect(await directory.leaderOf('a-1')).toEqual({ kind: 'found', leader: known });
  expect(graph.taken[0]?.query.$select?.split(',')).toEqual(expect.arrayContaining(Object.keys(bente)));
  expect(graph.taken[0]?.headers.authorization).toBeUndefined();
});

test('a leader whose account is closed is known and disabled', async () => {
  graph.says('GET /users/a-1/manager', ok({ ...bente, accountEnabled: false }));
  expect(await directory.leaderOf('a-1')).toEqual({
    kind: 'disabled',
    leader: { ...known, enabled: false },
  });
});

test('an employee for whom no manager is set has none, and nothing is logged about it', async () => {
  expect(await directory.leaderOf('a-1')).toEqual({ kind: 'none' });
  expect(faults).toEqual([]);
});

test('a manager who is a contact outside the organisation is no leader', async () => {
  graph.says(
    'GET /users/a-1/manager',
    ok({ '@odata.type': '#microsoft.graph.orgContact', id: 'c-1', displayName: 'Udenfor' }),
  );
  expect(await directory.leaderOf('a-1')).toEqual({ kind: 'none' });
});

test('a leader of whom Graph gives the id alone may not be read', async () => {
  const nulls = { displayName: null, mail: null, accountEnabled: null, businessPhones: [] };
  graph.says('GET /users/a-1/manager', ok({ '@odata.type': '#microsoft.graph.user', id: 'b-1', ...nulls }));
  expect(await directory.leaderOf('a-1')).toEqual({ kind: 'forbidden' });
});

test('a leader without a desk phone is called on the mobile, and empty fields are not known', async () => {
  graph.says(
    'GET /users/a-1/manager',
    ok({ ...bente, businessPhones: [], mail: null, jobTitle: '', department: ' ' }),
  );
  expect(await directory.leaderOf('a-1')).toEqual({
    kind: 'found',
    leader: { id: 'b-1', name: 'Bente Holm', phone: '87 65 43 21', enabled: true },
  });
});

const troubles: [string, Answer, object][] = [
  ['a permission that is missing', refused(403, 'Authorization_RequestDenied'), { kind: 'forbidden' }],
  ['a token that is refused', refused(401, 'InvalidAuthenticationToken'), { kind: 'forbidden' }],
  [
    'too many calls, with a time to wait',
    refused(429, 'TooManyRequests', { 'retry-after': '17' }),
    { kind: 'throttled', retryAfter: 17 },
  ],
  ['too many calls', refused(429, 'TooManyRequests'), { kind: 'throttled' }],
  [
    'a service that is down',
    refused(503, 'serviceNotAvailable', { 'retry-after': '9' }),
    { kind: 'unavailable' },
  ],
  ['a gateway that gives up', { status: 504, text: '<html>504</html>' }, { kind: 'unavailable' }],
  ['a query that Graph does not take', refused(400, 'Bente Holm is no code'), { kind: 'unavailable' }],
  ['a redirect', { status: 302, headers: { location: '/v1.0/users/b-1' } }, { kind: 'unavailable' }],
  ['a page instead of an answer', { status: 200, text: '<html>Bente Holm</html>' }, { kind: 'unavailable' }],
  ['half an answer', { status: 200, text: '{"id":"b-1","displayName":"Bente' }, { kind: 'unavailable' }],
  ['an answer to something else', ok({ id: 7, value: 'Bente Holm' }), { kind: 'unavailable' }],
  ['no answer in time', 'hang', { kind: 'unavailable' }],
  ['an answer that does not end', 'stall', { kind: 'unavailable' }],
  ['a broken connection', 'reset', { kind: 'unavailable' }],
];

describe.each(troubles)('%s', (_, answer, outcome) => {
  const asked = () => (answer === 'hang' || answer === 'stall' ? hasty : directory);

  test('is a value to who asks for a leader, for a person and for people, and is not asked again', async () => {
    for (const call of ['GET /users/a-1/manager', 'GET /users/a-1', 'GET /users']) graph.says(call, answer);
    graph.says('GET /users/b-1', ok(bente));
    expect(await asked().leaderOf('a-1')).toEqual(outcome);
    expect(await asked().person('a-1')).toEqual(outcome);
    expect(await asked().search('Bente', 5)).toEqual(outcome);
    expect(graph.taken).toHaveLength(3);
  });

  test('is told to the log once, and names nobody', async () => {
    graph.says('GET /users/a-1/manager', answer);
    await asked().leaderOf('a-1');
    expect(faults).toMatchObject([{ call: 'GET /users/{id}/manager', kind: (outcome as GraphFault).kind }]);
    expect(JSON.stringify(faults)).not.toMatch(/Bente|a-1/);
  });

  test('is a value to who asks for membership', async () => {
    graph.says('POST /users/a-1/checkMemberGroups', answer);
    expect(await directory.isMemberOf('a-1', ['g-1'])).toEqual(outcome);
  });
});

test('the log learns the error code, and what Microsoft asks for when one calls them', async () => {
  graph.says('GET /users/a-1', refused(403, 'Authorization_RequestDenied'));
  await directory.person('a-1');
  expect(faults).toEqual([
    {
      call: 'GET /users/{id}',
      kind: 'forbidden',
      status: 403,
      code: 'Authorization_RequestDenied',
      requestId: 'r-1',
    },
  ]);
});

test('the log learns why Graph cannot be reached', async () => {
  const gone = await startStandInGraph();
  await gone.stop();
  const client = graphClient({
    baseUrl: gone.baseUrl,
    credential: undefined,
    onFault: (fault) => faults.push(fault),
  });
  expect(await graphDirectory({ client }).person('a-1')).toEqual({ kind: 'unavailable' });
  expect(faults).toEqual([{ call: 'GET /users/{id}', kind: 'unavailable', code: 'ECONNREFUSED' }]);
});

test('a date as the time to wait is understood', async () => {
  const soon = new Date(Date.now() + 30_000).toUTCString();
  graph.says('GET /users/a-1', refused(429, 'TooManyRequests', { 'retry-after': soon }));
  const { retryAfter } = (await directory.person('a-1')) as { retryAfter: number };
  expect(retryAfter).toBeGreaterThan(27);
  expect(retryAfter).toBeLessThan(32);
});

test('a person is found by id, or not at all', async () => {
  graph.says('GET /users/b-1', ok(bente));
  expect(await directory.person('b-1')).toEqual({ kind: 'found', person: known });
  expect(await directory.person('b-2')).toEqual({ kind: 'none' });
});

test('an id from outside stays one step of the path', async () => {
  await directory.person('a/../b?x=1#y https://elsewhere.example/');
  expect(graph.taken.map(({ target }) => target.split('?')[0])).toEqual([
    '/v1.0/users/a%2F..%2Fb%3Fx%3D1%23y%20https%3A%2F%2Felsewhere.example%2F',
  ]);
});

test.each(['', '.', '..', 'half \ud800'])('nobody has the id %j, and Graph is not asked', async (id) => {
  expect(await directory.leaderOf(id)).toEqual({ kind: 'none' });
  expect(await directory.isMemberOf(id, ['g-1'])).toEqual({ kind: 'notMember' });
  expect(graph.taken).toEqual([]);
});

test('somebody searched for is found by the beginnings of name, title or department', async () => {
  graph.says('GET /users', ok({ value: [bente] }));
  expect(await directory.search(' bente  skole', 5)).toEqual({ kind: 'found', people: [known] });
  expect(graph.taken[0]).toMatchObject({
    headers: { consistencylevel: 'eventual' },
    query: {
      $search:
        '(("displayName:bente" OR "jobTitle:bente" OR "department:bente") AND ' +
        '("displayName:skole" OR "jobTitle:skole" OR "department:skole")) OR ' +
        '"jobTitle:bente skole" OR "department:bente skole"',
      $filter: 'accountEnabled eq true',
      $top: '5',
      $count: 'true',
    },
  });
});

test.each([
  ['Børn & Unge', ['Børn', 'Unge']],
  ['"x" OR "mail:a@b', ['x', 'OR', 'mail', 'a@b']],
  ['O’Neil\\" AND', ['O’Neil', 'AND']],
  ['Anne-Marie (vikar)', ['Anne-Marie', 'vikar']],
  ['1%20=+#/?', ['1', '20']],
])('%s is looked for by its words, and means nothing else to Graph', async (typed, words) => {
  graph.says('GET /users', ok({ value: [] }));
  expect(await directory.search(typed, 5)).toEqual({ kind: 'found', people: [] });
  const sought = graph.taken[0]?.query.$search ?? '';
  expect([...sought.matchAll(/"displayName:([^"]*)"/g)].map(([, word]) => word)).toEqual(words);
  expect(sought.replace(/"[a-zA-Z]+:[^"\\&]*"/g, '').replace(/ (AND|OR) |[()]/g, '')).toBe('');
});

test.each(['', '  ', '"-" &', '\ud800'])(
  'who types %j is given nobody, and Graph is not asked',
  async (typed) => {
    expect(await directory.search(typed, 5)).toEqual({ kind: 'found', people: [] });
    expect(graph.taken).toEqual([]);
  },
);

test('a very long search stays within what Graph takes', async () => {
  graph.says('GET /users', ok({ value: [] }));
  await directory.search('Bjørnstjerne Sørensen '.repeat(500), 5);
  expect(graph.taken[0]?.target.length).toBeLessThan(2048);
});

test('no more people are given than asked for, and nobody whose account is closed', async () => {
  const people = ['1', '2', '3', '4'].map((id) => ({ ...bente, id, accountEnabled: id !== '2' }));
  graph.says('GET /users', ok({ value: people }));
  const found = await directory.search('Bente', 2);
  expect(found).toMatchObject({ people: [{ id: '1' }, { id: '3' }] });
  expect(await directory.search('Bente', 0)).toEqual({ kind: 'found', people: [] });
});

test('somebody is a member of the groups that Graph names, asked twenty at a time', async () => {
  const groups = Array.from({ length: 45 }, (_, index) => `g-${index}`);
  const call = 'POST /users/a-1/checkMemberGroups';
  graph.says(call, ok({ value: [] }), ok({ value: [] }), ok({ value: ['g-44'] }));
  expect(await directory.isMemberOf('a-1', groups)).toEqual({ kind: 'member' });
  expect(graph.taken.map(({ body }) => (body as { groupIds: string[] }).groupIds.length)).toEqual([
    20, 20, 5,
  ]);
  graph.says(call, ok({ value: [] }));
  expect(await directory.isMemberOf('a-1', ['g-1'])).toEqual({ kind: 'notMember' });
});

test('nobody is a member of no groups, and somebody unknown is a member of none', async () => {
  expect(await directory.isMemberOf('a-1', [])).toEqual({ kind: 'notMember' });
  expect(graph.taken).toEqual([]);
  expect(await directory.isMemberOf('nobody', ['g-1'])).toEqual({ kind: 'notMember' });
});
