import { z } from 'zod';
import type { TokenSource } from './library-client';
import { untilAborted } from './until-aborted';

/** An application permission that this service needs in Graph. */
export type GraphPermission = keyof typeof alsoGivenBy;

/** What a start-up test says of the permissions; `unknown` is no reason not to start. */
export type GraphSelfTest =
  | { kind: 'ok' }
  | { kind: 'missing'; permissions: GraphPermission[] }
  | { kind: 'unknown'; reason: 'no token' | 'unreadable' };

/** Wider permissions that Graph's documentation names for the same calls: whoever has one lacks nothing. */
const alsoGivenBy = {
  'User.Read.All': ['User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  'GroupMember.Read.All': ['Group.Read.All', 'Directory.Read.All'],
  'TeamsAppInstallation.ReadWriteSelfForUser.All': ['TeamsAppInstallation.ReadWriteForUser.All'],
} satisfies Record<string, string[]>;

type Access = {
  credential: TokenSource | undefined;
  needed: readonly GraphPermission[];
  /** How many milliseconds a token may take to come. */
  limit?: number;
  /** Told why there is no token; such errors name the application and the tenant, no people. */
  onNoToken?: ((error: unknown) => void) | undefined;
};

/** Which permissions the administrators have still to consent to, as our own token says. */
export const graphSelfTest = async ({
  credential,
  needed,
  limit = 10_000,
  onNoToken,
}: Access): Promise<GraphSelfTest> => {
  if (credential === undefined) return { kind: 'unknown', reason: 'no token' };
  try {
    return judge(await untilAborted(AbortSignal.timeout(limit), credential()), needed);
  } catch (error) {
    onNoToken?.(error);
    return { kind: 'unknown', reason: 'no token' };
  }
};

/** A token without any permission has no roles at all. */
const claims = z.object({ roles: z.array(z.string()).default([]) });

/** The signature is Graph's to check: this is our own token, read only to say what it lacks. */
const judge = (token: string, needed: readonly GraphPermission[]): GraphSelfTest => {
  const read = claims.safeParse(payloadOf(token));
  if (!read.success) return { kind: 'unknown', reason: 'unreadable' };
  const { roles } = read.data;
  const missing = needed.filter(
    (permission) => ![permission, ...alsoGivenBy[permission]].some((one) => roles.includes(one)),
  );
  return missing.length > 0 ? { kind: 'missing', permissions: missing } : { kind: 'ok' };
};

/** Undefined when the token is no JSON Web Token: Microsoft promises no shape for it. */
const payloadOf = (token: string): unknown => {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  } catch {
    return undefined;
  }
};
