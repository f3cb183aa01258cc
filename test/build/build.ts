import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { writePages } from './write-pages';

const root = resolve(__dirname, '../..');
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
buildSync({
  entryPoints: [join(root, 'bot/main.ts')],
  outfile: join(dist, 'main.js'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  external: ['dtrace-provider', 'spdy'],
  /** Packages written as modules ask where they are; in one file of CommonJS that is the file itself. */
  define: { 'import.meta.url': 'addressOfThisFile' },
  banner: { js: "const addressOfThisFile = require('node:url').pathToFileURL(__filename).href;" },
  logLevel: 'warning',
  logOverride: { 'require-resolve-not-external': 'silent', 'direct-eval': 'silent' },
});
writePages(join(dist, 'tab')).then(() => console.log('dist/ is built.'));
