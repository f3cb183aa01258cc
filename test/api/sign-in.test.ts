import { UnsecuredJWT } from 'jose';
import { startAzurite } from '../support/azurite';
import { type Bot, people, startBot } from '../support/bot';
import { appId, startEntra, tenant } from './stand-in-entra';

const publicUrl = 'https://optag.lindesoe.example';
let storage: Awaited<ReturnType<typeof startAzurite>>;
let entra: Awaited<ReturnType<typeof startEntra>>;
let bot: Bot;

const settings = () => ({
  MicrosoftAppId: appId,
  MicrosoftAppPassword: 'not used',
  MicrosoftAppTenantId: tenant,
  ToChannelFromBotLoginUrl: `${entra.url}/${tenant}`,
  PUBLIC_URL: publicUrl,
});

beforeAll(async () => {
  storage = await startAzurite();
  entra = await startEntra();
  bot = await startBot(storage.connectionString, 'http://127.0.0.1:1', {}, settings());
});
afterAll(async () => {
  await bot.stop();
  await entra.stop();
  await storage.stop();
});

const me = async (authorization: string | undefined, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${bot.url}/api/me`, {
    headers: { ...headers, ...(authorization ? { authorization } : {}) },
  });
  const body = (await answer.json()) as { id?: string; error?: { code: string; message: string } };
  return { status: answer.status, id: body.id, code: body.error?.code, message: body.error?.message };
};

test('before the keys can be had one is told to try again, and afterwards all is well', async () => {
  entra.away(true);
  const token = await entra.token();
  expect(await me(`Bearer ${token}`)).toMatchObject({ status: 503, code: 'keysUnavailable' });
  entra.away(false);
  expect(await me(`Bearer ${token}`)).toMatchObject({ status: 200, id: people.maja.id });
});

test.each<[string, string]>([
  ['the application', appId],
  ['its address', `api://${appId}`],
  ['its address with the host', `api://optag.lindesoe.example/${appId}`],
  ['the bot’s address with the host', `api://optag.lindesoe.example/botid-${appId}`],
])('a token for %s is taken', async (_what, audience) => {
  expect(await me(`Bearer ${await entra.token({ audience })}`)).toMatchObject({ status: 200 });
});

test('a token of the older kind is taken too', async () => {
  const token = await entra.token({ issuer: `https://sts.windows.net/${tenant}/` });
  expect(await me(`Bearer ${token}`)).toMatchObject({ status: 200 });
});

const other = '5b1d0c1e-1a57-4a40-9f0e-0000000000ff';
const unsigned = () =>
  new UnsecuredJWT({ oid: people.maja.id, tid: tenant })
    .setIssuer(`${entra.url}/${tenant}/v2.0`)
    .setAudience(appId)
    .setExpirationTime('1h')
    .encode();

test.each<[string, string, () => Promise<string | undefined> | string]>([
  ['no token', 'missing', async () => undefined],
  ['another scheme', 'missing', async () => 'Basic bWFqYTpsdW5k'],
  ['a sample person, where people sign in', 'missing', async () => `Demo ${people.maja.id}`],
  ['nonsense', 'invalid', async () => 'Bearer a.b.c'],
  ['no signature', 'invalid', () => `Bearer ${unsigned()}`],
  ['a stranger’s signature', 'invalid', async () => `Bearer ${await entra.token({ by: 'stranger' })}`],
  ['an old token', 'expired', async () => `Bearer ${await entra.token({ seconds: -60 })}`],
  [
    'a token for another application',
    'invalid',
    async () => `Bearer ${await entra.token({ audience: other })}`,
  ],
  [
    'another issuer',
    'invalid',
    async () => `Bearer ${await entra.token({ issuer: 'https://stranger.example' })}`,
  ],
  [
    'another organisation',
    'otherTenant',
    async () =>
      `Bearer ${await entra.token({ issuer: `${entra.url}/${other}/v2.0`, claims: { tid: other } })}`,
  ],
  [
    'another organisation under our issuer',
    'otherTenant',
    async () => `Bearer ${await entra.token({ claims: { tid: other } })}`,
  ],
  [
    'somebody of another organisation who is a guest here',
    'otherTenant',
    async () => `Bearer ${await entra.token({ claims: { idp: `https://sts.windows.net/${other}/` } })}`,
  ],
  ['a token of nobody', 'invalid', async () => `Bearer ${await entra.token({ claims: { oid: undefined } })}`],
  [
    'an application’s own token',
    'invalid',
    async () => `Bearer ${await entra.token({ claims: { idtyp: 'app' } })}`,
  ],
  [
    'an application’s own token that does not say so',
    'invalid',
    async () => `Bearer ${await entra.token({ claims: { scp: undefined, roles: ['User.Read.All'] } })}`,
  ],
  [
    'a token for something else of the application’s',
    'invalid',
    async () => `Bearer ${await entra.token({ claims: { scp: 'User.Read openid' } })}`,
  ],
])('%s is refused with the reason %s', async (_what, code, made) => {
  const answer = await me(await made());
  expect(answer).toMatchObject({ status: 401, code });
  expect(answer.message).toBeTruthy();
});

test('a request from another site is refused, whatever token it has', async () => {
  const token = `Bearer ${await entra.token()}`;
  expect(await me(token, { origin: 'https://stranger.example' })).toMatchObject({ status: 403 });
  expect(await me(token, { 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403 });
});

test('a page behind a front door that asks for the service by another name is answered', async () => {
  const token = `Bearer ${await entra.token()}`;
  expect(await me(token, { origin: publicUrl })).toMatchObject({ status: 200 });
});

test('with an application the settings name nobody, and no page of this machine may frame the pages', async () => {
  const read = (await (await fetch(`${bot.url}/tab/settings.json`)).json()) as object;
  expect(read).toEqual({ zone: 'Europe/Copenhagen' });
});

test('the 301st request in a minute is answered 429, for this person alone', async () => {
  const token = `Bearer ${await entra.token({ claims: { oid: people.emil.id } })}`;
  for (let round = 0; round < 20; round += 1) {
    await Promise.all(Array.from({ length: 31 }, () => me(token)));
  }
  expect(await me(token)).toMatchObject({ status: 429, code: 'tooMany' });
  expect(await me(`Bearer ${await entra.token()}`)).toMatchObject({ status: 200 });
});
