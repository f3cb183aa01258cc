import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import type { DirectoryPerson } from '../../src/ports/directory';
import type { Configuration } from '../configuration';

/** Who asks, or why it is not known; `id` is the Entra object id. */
export type SignedIn =
  | { kind: 'person'; id: string; name: string }
  | { kind: 'refused'; code: 'missing' | 'expired' | 'otherTenant' | 'invalid' | 'keysUnavailable' };

/** Finds out who asks, by the Authorization header. Never throws. */
export type SignIn = (authorization: string | undefined) => Promise<SignedIn>;

const patience = 3000;

/** What a token allows that Teams fetches for the pages. */
const scope = 'access_as_user';
const claims = z.looseObject({
  oid: z.guid(),
  tid: z.string(),
  name: z.string().optional(),
  idtyp: z.literal('user').optional(),
  acct: z.number().optional(),
  idp: z.string().optional(),
  scp: z.string().refine((scopes) => scopes.split(' ').includes(scope)),
});

/**
 * Sign-in to the pages: Teams' own token, signed by Entra for this application and organisation. Where no
 * application is registered, which is on a loopback address alone, one is whom one says among the sample people.
 */
export const signInOf = (configuration: Configuration, sample: readonly DirectoryPerson[]): SignIn => {
  const { MicrosoftAppId, MicrosoftAppTenantId: tenant } = configuration;
  if (!MicrosoftAppId || !tenant) return demoSignIn(sample);
  const authority = new URL(configuration.ToChannelFromBotLoginUrl ?? 'https://login.microsoftonline.com')
    .origin;
  const keys = createRemoteJWKSet(new URL(`${authority}/${tenant}/discovery/v2.0/keys`), {
    timeoutDuration: patience,
  });
  const expected = {
    algorithms: ['RS256'],
    issuer: [`${authority}/${tenant}/v2.0`, `https://sts.windows.net/${tenant}/`],
    audience: audiencesOf(configuration.TAB_APP_ID ?? MicrosoftAppId, configuration.PUBLIC_URL),
    requiredClaims: ['exp'],
  };
  return async (authorization) => {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
    if (!token) return { kind: 'refused', code: 'missing' };
    try {
      const { payload } = await jwtVerify(token, keys, expected);
      return personOf(payload, tenant);
    } catch (error) {
      return { kind: 'refused', code: reasonOf(error, tenant) };
    }
  };
};

/** The application's id alone, and as Teams writes it in `webApplicationInfo`. */
const audiencesOf = (appId: string, publicUrl: string | undefined): string[] => {
  const host = publicUrl && new URL(publicUrl).host;
  const withHost = host ? [`api://${host}/${appId}`, `api://${host}/botid-${appId}`] : [];
  return [appId, `api://${appId}`, ...withHost];
};

/** Only people sign in, for this service: an application's own token, and one that only says who somebody is, have no scope. */
const personOf = (payload: JWTPayload, tenant: string): SignedIn => {
  const read = claims.safeParse(payload);
  if (!read.success) return { kind: 'refused', code: 'invalid' };
  if (read.data.tid !== tenant || isGuest(read.data, tenant)) return { kind: 'refused', code: 'otherTenant' };
  return { kind: 'person', id: read.data.oid, name: read.data.name ?? '' };
};

/** Somebody of another organisation who is invited into this one: the search for colleagues is not for them. */
const isGuest = ({ acct, idp }: z.infer<typeof claims>, tenant: string): boolean =>
  acct === 1 || (idp !== undefined && !idp.includes(tenant));

const reasonOf = (error: unknown, tenant: string) => {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    const { tid } = error.payload;
    return error.claim === 'iss' && typeof tid === 'string' && tid !== tenant ? 'otherTenant' : 'invalid';
  }
  return isDistrust(error) ? 'invalid' : 'keysUnavailable';
};

/** What jose says of a token; all else is of the keys, which could not be had. */
const isDistrust = (error: unknown): boolean =>
  error instanceof errors.JWSInvalid ||
  error instanceof errors.JWTInvalid ||
  error instanceof errors.JWSSignatureVerificationFailed ||
  error instanceof errors.JOSEAlgNotAllowed ||
  error instanceof errors.JOSENotSupported ||
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys;

const demoSignIn =
  (sample: readonly DirectoryPerson[]): SignIn =>
  async (authorization) => {
    const said = /^Demo (\S+)$/i.exec(authorization ?? '')?.[1];
    if (!said) return { kind: 'refused', code: 'missing' };
    const person = sample.find(({ id, enabled }) => id === said && enabled);
    return person
      ? { kind: 'person', id: person.id, name: person.name }
      : { kind: 'refused', code: 'invalid' };
  };
