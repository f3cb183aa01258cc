import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { PageFile } from '../api/page-routes';

const root = resolve(__dirname, '../..');
const entry = 'bot/tab/main.tsx';

/**
 * Bundles the pages in memory: `index.html`, the shell of every page, and its scripts under `assets/`, a chunk
 * a page, each named by its content so that browsers may keep it.
 */
export const bundlePages = async (): Promise<Map<string, PageFile>> => {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: 'assets',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const scripts = outputFiles.map(({ path, contents }): [string, PageFile] => [
    `assets/${basename(path)}`,
    { type: 'text/javascript; charset=utf-8', body: Buffer.from(contents) },
  ]);
  const main = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry);
  if (!main) throw new Error('The bundle of the pages has no beginning.');
  const needed = main[1].imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path);
  return new Map([['index.html', shell(main[0], needed)], ...scripts]);
};

const shell = (main: string, needed: string[]): PageFile => {
  const address = (path: string) => `/tab/assets/${basename(path)}`;
  const tags = [
    ...needed.map((path) => `<link rel="modulepreload" href="${address(path)}" />`),
    `<script type="module" src="${address(main)}"></script>`,
  ];
  const html = readFileSync(join(root, 'bot/tab/index.html'), 'utf8');
  const body = html.replace('</head>', `  ${tags.join('\n    ')}\n  </head>`);
  return { type: 'text/html; charset=utf-8', body: Buffer.from(body) };
};
