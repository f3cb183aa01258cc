import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { loadedLater } from '../../bot/build/loaded-later';
import { compile, run } from '../../bot/compiled';

const files = {
  'node_modules/axios/index.js': 'exports.said = () => (globalThis.axiosLoaded = true);',
  'node_modules/date-holidays/index.js':
    'globalThis.holidaysLoaded = true; exports.default = class { constructor(land) { this.land = land; } };',
  'other.js': "const axios = require('axios'); exports.use = () => axios.said();",
  'main.js':
    "import { use } from './other.js'; import Holidays from 'date-holidays';" +
    "export { use }; export const land = () => new Holidays('DK').land;",
};

test('a package that is not needed at start is loaded when it is first used, and then works', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'later-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const outfile = join(folder, 'bundle.js');
  const entryPoints = [join(folder, 'main.js')];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', plugins: [loadedLater] });
  const bundle = run(compile(outfile), outfile) as { use(): boolean; land(): string };
  expect(globalThis).not.toHaveProperty('axiosLoaded');
  expect(globalThis).not.toHaveProperty('holidaysLoaded');
  expect(bundle.use()).toBe(true);
  expect(bundle.land()).toBe('DK');
});
