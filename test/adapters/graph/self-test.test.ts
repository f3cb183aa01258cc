import { type GraphPermission, graphSelfTest } from '../../../src/adapters/graph/self-test';

const needed: GraphPermission[] = ['User.Read.All', 'TeamsAppInstallation.ReadWriteSelfForUser.All'];
const part = (claims: unknown) => Buffer.from(JSON.stringify(claims)).toString('base64url');
const tokenWith = (claims: unknown) => async () =>
  `${part({ alg: 'RS256' })}.${part(claims)}.no-signature-of-ours-to-check`;

test('with all that is needed there is nothing to say', async () => {
  const credential = tokenWith({ app_displayname: 'Optagevejleder æøå', roles: needed });
  expect(await graphSelfTest({ credential, needed })).toEqual({ kind: 'ok' });
});

test('who is to consent reads by name what is missing', async () => {
  const withGroups: GraphPermission[] = [...needed, 'GroupMember.Read.All'];
  const credential = tokenWith({ roles: ['User.Read.All', 'Mail.Read'] });
  expect(await graphSelfTest({ credential, needed: withGroups })).toEqual({
    kind: 'missing',
    permissions: ['TeamsAppInstallation.ReadWriteSelfForUser.All', 'GroupMember.Read.All'],
  });
});

test('an application that nobody has consented to yet has no roles, and lacks everything', async () => {
  expect(await graphSelfTest({ credential: tokenWith({ aud: 'graph' }), needed })).toEqual({
    kind: 'missing',
    permissions: needed,
  });
});

test('who has a wider permission is not asked for the narrow one', async () => {
  const credential = tokenWith({
    roles: ['Directory.Read.All', 'TeamsAppInstallation.ReadWriteForUser.All'],
  });
  expect(await graphSelfTest({ credential, needed: [...needed, 'GroupMember.Read.All'] })).toEqual({
    kind: 'ok',
  });
});

test.each(['opaque', '', 'a.b.c', `a.${part('text')}.c`, `a.${part({ roles: 'User.Read.All' })}.c`])(
  'a token like %j says nothing about permissions',
  async (token) => {
    expect(await graphSelfTest({ credential: async () => token, needed })).toEqual({
      kind: 'unknown',
      reason: 'unreadable',
    });
  },
);

test('on a loopback address there is no token to read', async () => {
  expect(await graphSelfTest({ credential: undefined, needed })).toEqual({
    kind: 'unknown',
    reason: 'no token',
  });
});

test.each([
  ['is refused', () => Promise.reject(new Error('invalid client secret'))],
  ['does not come', () => new Promise<string>(() => undefined)],
])('a token that %s holds nobody up, and the log learns why', async (_, credential) => {
  const onNoToken = jest.fn();
  expect(await graphSelfTest({ credential, needed, limit: 100, onNoToken })).toEqual({
    kind: 'unknown',
    reason: 'no token',
  });
  expect(onNoToken).toHaveBeenCalledTimes(1);
});
