import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BuildOptions, build as bundled } from 'esbuild';
import { compile, keepCode, run } from '../compiled';
import { checkedBeforehand } from './checked-beforehand';
import { loadedLater } from './loaded-later';
import { nativePromises } from './native-promises';
import { preparedBeforehand } from './prepared-beforehand';
import { twoLanguages } from './two-languages';
import { writePages } from './write-pages';

const root = resolve(__dirname, '../..');
const dist = join(root, 'dist');
const bundle = join(dist, 'service.js');

const common: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
};

const build = async (): Promise<void> => {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  await bundled({
    ...common,
    entryPoints: [join(root, 'bot/start.ts')],
    outfile: bundle,
    external: ['dtrace-provider', 'spdy'],
    plugins: [
      loadedLater,
      nativePromises,
      twoLanguages,
      checkedBeforehand(),
      preparedBeforehand(join(dist, 'understanding.bin')),
    ],
    /** Packages written as modules ask where they are; in one file of CommonJS that is the file itself. */
    define: { 'import.meta.url': 'addressOfThisFile' },
    banner: { js: "const addressOfThisFile = require('node:url').pathToFileURL(__filename).href;" },
    logOverride: { 'require-resolve-not-external': 'silent', 'direct-eval': 'silent' },
  });
  await bundled({
    ...common,
    entryPoints: [join(root, 'bot/main.ts')],
    outfile: join(dist, 'main.js'),
    external: ['./start.js'],
  });
  writeFileSync(bundle, plainLetters(readFileSync(bundle, 'utf8')));
  const compiled = compile(bundle);
  (run(compiled, bundle) as typeof import('../start')).rehearse();
  keepCode(compiled, bundle);
  await writePages(join(dist, 'tab'));
  console.log('dist/ is built.');
};

/** esbuild leaves letters like æ in regular expressions; one of them makes V8 keep all of the text at twice the size. */
const plainLetters = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

build().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
