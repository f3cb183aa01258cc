import { z } from 'zod';

const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const missing = (meaning: string) => `is not set: ${meaning}`;

const httpsAddress = 'must be a full https address, such as https://optagevejleder.example.dk';

const environment = z.object({
  MicrosoftAppId: z
    .string(missing('it is the app id of the bot’s registration'))
    .regex(guid, 'must be a GUID, such as 00000000-0000-0000-0000-000000000000'),
  /** The application that the pages' sign-in tokens are for; the bot's own unless said. */
  TAB_APP_ID: z.string().regex(guid, 'must be a GUID').optional(),
  PUBLIC_URL: z
    .string(missing('it is the https address that Teams reaches the service at'))
    .refine(isHttps, httpsAddress)
    .refine(isWithoutPath, 'must be without a path: the service stands at the root of its address'),
  /** Where the municipality says how it treats personal data, and what holds for its apps; the guide unless said. */
  PRIVACY_URL: z.string().refine(isHttps, httpsAddress).optional(),
  TERMS_URL: z.string().refine(isHttps, httpsAddress).optional(),
});

/** The manifest with ids, address and version in place, or all that is wrong with the environment, a line each. */
export type Filled = { kind: 'filled'; manifest: unknown } | { kind: 'faults'; faults: string[] };

/** Fills the template's `${{NAME}}` from the environment and the product's version; an empty value is none. */
export const fillManifest = (
  template: string,
  env: Record<string, string | undefined>,
  version: string,
): Filled => {
  const said = Object.entries(env).filter(([, value]) => value?.trim());
  const read = environment.safeParse(Object.fromEntries(said));
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    return { kind: 'faults', faults };
  }
  const { MicrosoftAppId, TAB_APP_ID = MicrosoftAppId, PUBLIC_URL } = read.data;
  const { origin, hostname } = new URL(PUBLIC_URL);
  const guide = `${origin}/tab/guide`;
  const { PRIVACY_URL = guide, TERMS_URL = guide } = read.data;
  const values = new Map(
    Object.entries({
      MicrosoftAppId,
      TAB_APP_ID,
      PUBLIC_URL: origin,
      PUBLIC_HOST: hostname,
      PRIVACY_URL,
      TERMS_URL,
      VERSION: version,
    }),
  );
  const unknown = namesIn(template).filter((name) => !values.has(name));
  if (unknown.length > 0) {
    return { kind: 'faults', faults: unknown.map((name) => `manifest.json: nothing fills ${name}`) };
  }
  const text = template.replace(placeholder, (_whole, name: string) => values.get(name) ?? '');
  return { kind: 'filled', manifest: JSON.parse(text) };
};

const placeholder = /\$\{\{(\w+)\}\}/g;

const namesIn = (template: string): string[] =>
  [...template.matchAll(placeholder)].flatMap(([, name]) => name ?? []);

function isWithoutPath(address: string): boolean {
  return !URL.canParse(address) || ['/', ''].includes(new URL(address).pathname);
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}
