import { Duration, IANAZone } from 'luxon';
import { z } from 'zod';
import { isLoopbackUrl } from './loopback';

const brackets = /^\[|\]$/g;

/** A duration of at least nothing; what is kept is kept for some time, at `least` a millisecond. */
const duration = (byDefault: string, least = 0) =>
  z
    .string()
    .refine(
      (value) => Duration.fromISO(value).toMillis() >= least,
      `must be an ISO 8601 duration, such as P2D${least > 0 ? ', and longer than nothing' : ''}`,
    )
    .default(byDefault);

const url = z.url({ protocol: /^https?$/, error: 'must be a full http(s) address' });

/** What is called or reached from elsewhere is encrypted. */
const secureUrl = url.refine(
  (address) => !URL.canParse(address) || address.startsWith('https:') || isLoopbackUrl(address),
  'must be an https address',
);

const isConnection = (text: string): boolean =>
  /^UseDevelopmentStorage=true/i.test(text) || /(^|;)(AccountKey|SharedAccessSignature)=.+/.test(text);

const isId = (text: string): boolean => /^[\w-]+$/.test(text);

/** Entra writes its ids in small letters, people sometimes in large ones. */
const id = z
  .string()
  .refine(isId, 'must be an id, such as 00000000-0000-0000-0000-000000000000')
  .toLowerCase();

/**
 * The settings, each with its shape and what it is unless set, which is not looked at again at each start.
 * `.env.example` says what they mean.
 */
export const environment = z.object({
  PORT: z.coerce.number('must be a number').int().min(0).max(65535).default(3978),
  HOST: z
    .string()
    .default('127.0.0.1')
    .transform((host) => host.replaceAll(brackets, '')),
  PUBLIC_URL: secureUrl
    .refine(
      (address) => !URL.canParse(address) || new URL(address).pathname === '/',
      'must be without a path: the service stands at the root of its address',
    )
    .optional(),
  MicrosoftAppType: z
    .enum(['SingleTenant', 'UserAssignedMSI'], 'must be SingleTenant or UserAssignedMSI')
    .default('SingleTenant'),
  MicrosoftAppId: id.optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppTenantId: id.optional(),
  ToBotFromChannelOpenIdMetadataUrl: url.default(
    'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ),
  ToBotFromChannelTokenIssuer: z.string().default('https://api.botframework.com'),
  ToChannelFromBotLoginUrl: url.optional(),
  ToChannelFromBotOAuthScope: z.string().default('https://api.botframework.com'),
  OAuthUrl: url.default('https://token.botframework.com'),
  CallerId: z.string().default('urn:botframework:azure'),
  TAB_APP_ID: id.optional(),
  STORAGE_CONNECTION_STRING: z
    .string()
    .refine(isConnection, 'must be a connection string of Azure Storage')
    .optional(),
  STORAGE_ACCOUNT: z
    .string()
    .regex(
      /^[a-z0-9]{3,24}$/,
      'must be the name of a storage account: 3 to 24 small letters and digits, and no address',
    )
    .optional(),
  DIRECTORY: z.string('must be graph, or a path to an organisation file'),
  GRAPH_BASE_URL: secureUrl.default('https://graph.microsoft.com/v1.0'),
  TEAMS_APP_ID: id.optional(),
  GUIDELINE_FILE: z.string().optional(),
  GUIDELINE_URL: url.optional(),
  TIME_ZONE: z
    .string()
    .refine((zone) => isTimeZone(zone), 'must be a time zone, such as Europe/Copenhagen')
    .default('Europe/Copenhagen'),
  REMINDER_AFTER: duration('P2D'),
  ESCALATE_AFTER: duration('P5D'),
  WORKING_HOURS: z
    .string()
    .refine((hours) => isHours(hours), 'must be two times of day in order, such as 08:00-16:00')
    .default('08:00-16:00'),
  ACUTE_CONTACT: z.string().optional(),
  CONSENT_RETENTION: duration('P30D', 1),
  RETENTION: duration('P6M', 1),
  STATISTICS_READERS: z
    .string()
    .default('')
    .transform((ids) =>
      ids
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    )
    .refine(
      (ids) => ids.every(isId),
      'must be object ids of users and groups, with commas or spaces between',
    ),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  NODE_ENV: z.string().optional(),
  /** A way out through a proxy, which the SDK's own client finds in the environment by itself. */
  HTTPS_PROXY: z.string().optional(),
  HTTP_PROXY: z.string().optional(),
  ALL_PROXY: z.string().optional(),
  https_proxy: z.string().optional(),
  http_proxy: z.string().optional(),
  all_proxy: z.string().optional(),
});

const isTimeZone = (zone: string) => IANAZone.isValidZone(zone);

const isHours = (hours: string) => {
  const [from, to, ...more] = hours.split('-');
  const time = /^([01]\d|2[0-3]):[0-5]\d$/;
  if (from === undefined || to === undefined || more.length > 0) return false;
  return time.test(from) && time.test(to) && from < to;
};
