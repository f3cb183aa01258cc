import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, type JWK, SignJWT } from 'jose';
import { createRateLimit } from '../../bot/rate-limit';
import { startAzurite } from '../support/azurite';
import { type Bot, people, startBot } from '../support/bot';
import { startConnector } from '../support/connector';

const appId = '5b1d0c1e-1a57-4a40-9f0e-0000000000ab';
const tenant = '5b1d0c1e-1a57-4a40-9f0e-0000000000aa';
const issuer = 'https://issuer.example';
type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

let storage: Awaited<ReturnType<typeof startAzurite>>;
let connector: Awaited<ReturnType<typeof startConnector>>;
let stopMetadata: () => Promise<void>;
let bot: Bot;
let key: Key;
let strangersKey: Key;
let publicPem: string;

beforeAll(async () => {
  storage = await startAzurite();
  connector = await startConnector();
  const pair = await generateKeyPair('RS256', { extractable: true });
  key = pair.privateKey;
  strangersKey = (await generateKeyPair('RS256')).privateKey;
  publicPem = await exportSPKI(pair.publicKey);
  const metadata = await startMetadata(await exportJWK(pair.publicKey));
  stopMetadata = metadata.stop;
  bot = await startBot(
    storage.connectionString,
    connector.url,
    {},
    {
      MicrosoftAppId: appId,
      MicrosoftAppPassword: 'not used',
      MicrosoftAppTenantId: tenant,
      ToBotFromChannelOpenIdMetadataUrl: metadata.url,
      ToBotFromChannelTokenIssuer: issuer,
    },
  );
});

afterAll(async () => {
  await bot.stop();
  await stopMetadata();
  await connector.stop();
  await storage.stop();
});

const startMetadata = async (publicKey: JWK) => {
  const keys = [
    { ...publicKey, kid: 'own', use: 'sig', endorsements: ['msteams'] },
    { ...publicKey, kid: 'other-channel', use: 'sig', endorsements: ['directline'] },
  ];
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const document = {
      issuer,
      jwks_uri: `http://127.0.0.1:${port}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/keys' ? { keys } : document));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `http://127.0.0.1:${port}/openid`, stop };
};

type Claims = {
  serviceurl?: string | undefined;
  iss?: string;
  aud?: string;
  seconds?: number;
  from?: number;
  by?: Key;
  kid?: string;
};

const token = ({
  serviceurl = connector.url,
  iss = issuer,
  aud = appId,
  seconds = 600,
  from = -3600,
  by = key,
  kid = 'own',
}: Claims) => {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ serviceurl })
    .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' })
    .setIssuer(iss)
    .setAudience(aud)
    .setNotBefore(now + from)
    .setExpirationTime(now + seconds)
    .sign(by);
};

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

const rightClaims = () => {
  const now = Math.floor(Date.now() / 1000);
  return { iss: issuer, aud: appId, serviceurl: connector.url, nbf: now - 60, exp: now + 600 };
};

const unsigned = () => `${part({ alg: 'none', kid: 'own', typ: 'JWT' })}.${part(rightClaims())}.`;

/** What trusts the algorithm that a token names takes the key for a shared secret. */
const signedWithPublicKey = () => {
  const content = `${part({ alg: 'HS256', kid: 'own', typ: 'JWT' })}.${part(rightClaims())}`;
  return `${content}.${createHmac('sha256', publicPem).update(content).digest('base64url')}`;
};

const inTenant = (id: string) => ({
  conversation: { id: 'chat-maja', conversationType: 'personal', tenantId: id },
});

const post = (authorization: string | undefined, activity: object = {}) =>
  bot.post(
    'maja',
    { type: 'typing', ...inTenant(tenant), ...activity },
    authorization ? { authorization: `Bearer ${authorization}` } : {},
  );

const stored = async () => {
  const rows: unknown[] = [];
  for await (const row of bot.storage.people.listEntities()) rows.push(row);
  return rows;
};

test.each<[string, () => Promise<string | undefined>]>([
  ['no token', async () => undefined],
  ['nonsense', async () => 'a.b.c'],
  ['a key of a stranger’s', () => token({ by: strangersKey })],
  ['an expired token', () => token({ seconds: -1200 })],
  ['a token for another app', () => token({ aud: 'another-app' })],
  ['another issuer', () => token({ iss: 'https://stranger.example' })],
  ['another service address', () => token({ serviceurl: 'https://stranger.example' })],
  ['a token that is not valid yet', () => token({ from: 1200 })],
  ['a key that nobody knows', () => token({ kid: 'unknown' })],
  ['a key that is not endorsed for Teams', () => token({ kid: 'other-channel' })],
  ['no signature', async () => unsigned()],
  ['our public key as a secret', async () => signedWithPublicKey()],
])('with %s nothing is taken, stored or sent', async (_what, made) => {
  expect([401, 403]).toContain((await post(await made(), { type: 'message', text: 'hej' })).status);
  expect(await stored()).toEqual([]);
  expect(connector.sent).toEqual([]);
});

test('people of another organisation are refused, whatever token they come with', async () => {
  expect((await post(await token({}), inTenant('5b1d0c1e-1a57-4a40-9f0e-0000000000ff'))).status).toBe(403);
  expect((await post(await token({}), { conversation: { id: 'chat-maja' } })).status).toBe(403);
  expect(await stored()).toEqual([]);
});

test.each<[string, object]>([
  ['in the channel’s data', { ...inTenant(tenant), channelData: { tenant: { id: 'another' } } }],
  ['of the sender', { ...inTenant(tenant), from: { id: '29:x', tenantId: 'another' } }],
  ['that is a list', { conversation: { id: 'chat-maja', tenantId: [tenant] } }],
  ['within another name', { conversation: { id: 'chat-maja' }, tenant: { id: tenant }, tenantId: tenant }],
])('another tenant %s is refused as well', async (_where, activity) => {
  expect([400, 403]).toContain(
    (await post(await token({}), { type: 'message', text: 'hej', ...activity })).status,
  );
  expect(await stored()).toEqual([]);
});

test('another channel than Teams is refused, where the client itself says who it is', async () => {
  const direct = { channelId: 'directline', channelData: { tenant: { id: tenant } } };
  const answer = await post(await token({ kid: 'other-channel' }), {
    type: 'message',
    text: 'hej',
    ...direct,
  });
  expect(answer.status).toBe(403);
  expect(await stored()).toEqual([]);
});

test('with the channel’s own token the activity is taken', async () => {
  expect((await post(await token({}))).status).toBe(200);
  expect(JSON.stringify(await stored())).toContain(people.maja.id);
});

test.each<[string, object]>([
  ['no sender', { from: undefined }],
  ['an invoke without a value', { type: 'invoke', name: 'composeExtension/query' }],
  ['a service address that is none', { serviceUrl: 'javascript:alert(1)' }],
  ['a type that is a number', { type: 1 }],
])('an activity with %s is refused before the SDK sees it', async (_what, activity) => {
  expect((await post(await token({}), activity)).status).toBe(400);
});

test('a person’s 301st message in a minute has to wait for the next minute, and nobody else’s', () => {
  let now = 60_000;
  const limit = createRateLimit(() => now);
  for (let message = 0; message < 300; message += 1) {
    expect(limit.waitFor('maja')).toBeUndefined();
    limit.count('maja');
  }
  now += 20_000;
  expect(limit.waitFor('maja')).toBe(40);
  expect(limit.waitFor('emil')).toBeUndefined();
  now += 40_000;
  expect(limit.waitFor('maja')).toBeUndefined();
});

test('the turn of the minute gives nobody a second share', () => {
  let now = 119_000;
  const limit = createRateLimit(() => now);
  for (let message = 0; message < 300; message += 1) limit.count('maja');
  now += 2000;
  expect(limit.waitFor('maja')).toBe(58);
});

test('too many messages are answered 429, for this person alone, and forged ones do not count', async () => {
  const right = await token({});
  await Promise.all(Array.from({ length: 50 }, () => post(undefined)));
  let answer = await post(right);
  for (let round = 0; answer.status !== 429 && round < 40; round += 1) {
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(right)));
    answer = answers.find(({ status }) => status === 429) ?? answer;
  }
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  const emil = { from: { id: '29:emil', aadObjectId: people.emil.id, name: 'Emil' } };
  expect((await post(right, emil)).status).toBe(200);
}, 60_000);
