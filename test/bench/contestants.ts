import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

/** A program that answers messages on a port of loopback; started by node with these settings. */
export type Contestant = { name: string; script: string; env: Record<string, string>; people: number };

const root = resolve(__dirname, '../..');
const out = join(root, 'test/artifacts/bench');

/** The echo that all is measured against. */
export const yardstick = 'botbuilder echo';

/** Our service where people come back, which is what is compared with. */
export const ours = 'ours';

const echoes = [
  { name: yardstick, file: 'echo-botbuilder' },
  { name: 'Agents SDK echo', file: 'echo-agents' },
  { name: 'Teams SDK echo', file: 'echo-teams' },
  { name: 'bare HTTP', file: 'bare-http' },
];

/**
 * The echoes as they run from their sources and node_modules, and our service as `npm run build` leaves it;
 * once with a thousand people who come back, once with somebody new each time.
 */
export const contestants = (storage: string, everyone: number): Contestant[] => {
  buildSync({
    entryPoints: echoes.map(({ file }) => join(__dirname, `${file}.ts`)),
    outdir: out,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
  });
  const service = {
    script: join(root, 'dist/main.js'),
    env: {
      STORAGE_CONNECTION_STRING: storage,
      DIRECTORY: join(root, 'test/demo/organisation.json'),
      LOG_LEVEL: 'warn',
      HOST: '127.0.0.1',
    },
  };
  return [
    ...echoes.map(({ name, file }) => ({ name, script: join(out, `${file}.js`), env: {}, people: 1000 })),
    { name: ours, ...service, people: 1000 },
    { name: `${ours}, somebody new each turn`, ...service, people: everyone },
  ];
};
