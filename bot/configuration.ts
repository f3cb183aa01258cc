import { Duration, IANAZone } from 'luxon';
import { z } from 'zod';
import { isLoopbackHost, isLoopbackUrl } from './loopback';

const brackets = /^\[|\]$/g;

/** A duration of at least nothing; what is kept is kept for some time, at `least` a millisecond. */
const duration = (byDefault: string, least = 0) =>
  z
    .string()
    .default(byDefault)
    .refine(
      (value) => Duration.fromISO(value).toMillis() >= least,
      `must be an ISO 8601 duration, such as P2D${least > 0 ? ', and longer than nothing' : ''}`,
    );

const url = z.url({ protocol: /^https?$/, error: 'must be a full http(s) address' });

/** What is called or reached from elsewhere is encrypted. */
const secureUrl = url.refine(
  (address) => !URL.canParse(address) || address.startsWith('https:') || isLoopbackUrl(address),
  'must be an https address',
);

const isConnection = (text: string): boolean =>
  /^UseDevelopmentStorage=true/i.test(text) || /(^|;)(AccountKey|SharedAccessSignature)=.+/.test(text);

/** Entra writes its ids in small letters, people sometimes in large ones. */
const guid = z.string().toLowerCase();

const environment = z.object({
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
  MicrosoftAppId: guid.optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppTenantId: guid.optional(),
  ToBotFromChannelOpenIdMetadataUrl: url.default(
    'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ),
  ToBotFromChannelTokenIssuer: z.string().default('https://api.botframework.com'),
  ToChannelFromBotLoginUrl: url.optional(),
  ToChannelFromBotOAuthScope: z.string().default('https://api.botframework.com'),
  OAuthUrl: url.default('https://token.botframework.com'),
  CallerId: z.string().default('urn:botframework:azure'),
  TAB_APP_ID: guid.optional(),
  STORAGE_CONNECTION_STRING: z
    .string()
    .refine(isConnection, 'must be a connection string of Azure Storage')
    .optional(),
  STORAGE_ACCOUNT: z.string().optional(),
  DIRECTORY: z.string('must be graph, or a path to an organisation file'),
  GRAPH_BASE_URL: secureUrl.default('https://graph.microsoft.com/v1.0'),
  TEAMS_APP_ID: z.string().optional(),
  GUIDELINE_FILE: z.string().optional(),
  GUIDELINE_URL: url.optional(),
  TIME_ZONE: z
    .string()
    .default('Europe/Copenhagen')
    .refine((zone) => isTimeZone(zone), 'must be a time zone, such as Europe/Copenhagen'),
  REMINDER_AFTER: duration('P2D'),
  ESCALATE_AFTER: duration('P5D'),
  WORKING_HOURS: z
    .string()
    .default('08:00-16:00')
    .refine((hours) => isHours(hours), 'must be two times of day in order, such as 08:00-16:00'),
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
export type Configuration = z.infer<typeof environment>;

/** Reads the environment once; `faults` are all there are, one line each, to be printed before exit 1. */
export const readConfiguration = (
  env: Record<string, string | undefined>,
): { kind: 'configuration'; configuration: Configuration } | { kind: 'faults'; faults: string[] } => {
  const said = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = environment.safeParse(said);
  const shape = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  const faults = [...shape, ...together(said)];
  if (parsed.success && faults.length === 0) return { kind: 'configuration', configuration: parsed.data };
  return { kind: 'faults', faults };
};

const together = (env: Record<string, string | undefined>): string[] => {
  const faults: string[] = [];
  if (!env.STORAGE_CONNECTION_STRING && !env.STORAGE_ACCOUNT) {
    faults.push('STORAGE_CONNECTION_STRING or STORAGE_ACCOUNT must be set');
  }
  return [...faults, ...(env.MicrosoftAppId ? registered(env) : unregistered(env))];
};

const registered = (env: Record<string, string | undefined>): string[] => {
  const faults: string[] = [];
  if (!env.MicrosoftAppTenantId) faults.push('MicrosoftAppTenantId must be set when MicrosoftAppId is');
  if (env.MicrosoftAppType !== 'UserAssignedMSI' && !env.MicrosoftAppPassword) {
    faults.push('MicrosoftAppPassword must be set for a SingleTenant bot');
  }
  return faults;
};

const unregistered = (env: Record<string, string | undefined>): string[] => {
  const faults: string[] = [];
  if (env.NODE_ENV === 'production')
    faults.push('MicrosoftAppId must be set in production: without it nobody is authenticated');
  if (!isLoopbackHost(env.HOST ?? '127.0.0.1'))
    faults.push('HOST must be a loopback address while MicrosoftAppId is not set');
  if (env.DIRECTORY === 'graph' && !isLoopbackUrl(env.GRAPH_BASE_URL))
    faults.push(
      'MicrosoftAppId must be set for DIRECTORY=graph, unless GRAPH_BASE_URL is a loopback address',
    );
  return faults;
};

const isTimeZone = (zone: string) => IANAZone.isValidZone(zone);

const isHours = (hours: string) => {
  const [from, to] = hours.split('-');
  const time = /^([01]\d|2[0-3]):[0-5]\d$/;
  return from !== undefined && to !== undefined && time.test(from) && time.test(to) && from < to;
};
