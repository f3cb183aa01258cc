import type { DirectoryPerson } from '../../src/ports/directory';
import type { Configuration } from '../configuration';
import { refused } from '../refused';
import type { Route, RouteAnswer } from '../route';
import { pageNames } from '../tab/page-names';
import type { World } from '../world';

/** A file of the pages, as browsers get it. */
export type PageFile = { type: string; body: Buffer | string };

/** The pages: `index.html`, which is the shell of each, and its files under `assets/`, named by their content. */
export type Pages = ReadonlyMap<string, PageFile>;

/** The guideline in use, and where the original is read. */
export type PageGuideline = Pick<World, 'guideline' | 'url'>;

/** Somebody of the sample organisation, whom one may be in the demo. */
export type Sample = Pick<DirectoryPerson, 'id' | 'name' | 'title'>;

/** What else the pages know of the municipality; `acute` is whom to call where it is acute, `demo` only in the demo. */
export type PageSettings = Pick<World, 'zone' | 'acute'> & {
  demo?: Sample[] | undefined;
  teamsAppId?: string | undefined;
};

/** Where Teams and Microsoft 365 show pages inside their own. */
const hosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];

/** In the demo a page on the same machine may stand for Teams. */
const loopbackHosts = ["'self'", 'http://127.0.0.1:*', 'http://localhost:*'];

/** The pages and what they need before anybody is signed in: the guideline in use, and how to sign in. */
export const pageRoutes = (
  world: Pick<World, 'guideline' | 'url' | 'zone' | 'acute'>,
  configuration: Configuration,
  pages: Pages,
  sample: readonly DirectoryPerson[],
): Route[] => {
  const demo = configuration.MicrosoftAppId === undefined;
  const shell = { 'Content-Security-Policy': policy(demo) };
  return [
    {
      method: 'get',
      path: '/tab/assets/:file',
      answer: async ({ params }) =>
        file(pages.get(`assets/${params.file}`), { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    },
    {
      method: 'get',
      path: '/tab/guideline.json',
      answer: async () => json({ guideline: world.guideline, url: world.url } satisfies PageGuideline),
    },
    {
      method: 'get',
      path: '/tab/settings.json',
      answer: async () =>
        json({
          demo: demo ? sample.filter(({ enabled }) => enabled).map(sampleOf) : undefined,
          teamsAppId: configuration.TEAMS_APP_ID,
          zone: world.zone,
          acute: world.acute,
        } satisfies PageSettings),
    },
    {
      method: 'get',
      path: '/tab/:page',
      answer: async ({ params }) =>
        pageNames.some((name) => name === params.page) ? file(pages.get('index.html'), shell) : notFound,
    },
  ];
};

const policy = (demo: boolean): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${[...hosts, ...(demo ? loopbackHosts : [])].join(' ')}`,
  ].join('; ');

const sampleOf = ({ id, name, title }: DirectoryPerson): Sample => ({ id, name, title });

const notFound = refused('nothingHere');

const json = (body: object): RouteAnswer => ({ status: 200, body });

const file = (found: PageFile | undefined, headers: Record<string, string>): RouteAnswer =>
  found ? { status: 200, headers: { ...headers, 'Content-Type': found.type }, body: found.body } : notFound;
