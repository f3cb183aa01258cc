import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { people } from '../support/bot';

/** The organisation and the application of these tests. */
export const tenant = '5b1d0c1e-1a57-4a40-9f0e-0000000000aa';
export const appId = '5b1d0c1e-1a57-4a40-9f0e-0000000000ab';

/** What a token is to say other than the right thing. */
export type Told = {
  issuer?: string;
  audience?: string;
  seconds?: number;
  by?: 'entra' | 'stranger';
  claims?: Record<string, unknown>;
};

/** Stands for Entra on loopback: gives its keys, unless it is away, and signs tokens as told. */
export const startEntra = async () => {
  const keys = { entra: await pair(), stranger: await pair() };
  const published = { ...(await exportJWK(keys.entra.publicKey)), kid: 'own', use: 'sig', alg: 'RS256' };
  let away = false;
  const server = createServer((request, response) => {
    const found = request.url === `/${tenant}/discovery/v2.0/keys` && !away;
    response.statusCode = found ? 200 : 503;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(found ? { keys: [published] } : {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    away: (now: boolean) => {
      away = now;
    },
    token: ({ issuer, audience = appId, seconds = 600, by = 'entra', claims = {} }: Told = {}) =>
      new SignJWT({ oid: people.maja.id, tid: tenant, name: 'Maja Lund', scp: 'access_as_user', ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'own' })
        .setIssuer(issuer ?? `${url}/${tenant}/v2.0`)
        .setAudience(audience)
        .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
        .sign(keys[by].privateKey),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};

const pair = () => generateKeyPair('RS256', { extractable: true });
