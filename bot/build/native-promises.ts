import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** TypeScript's stand-in for async functions, which runs a generator. */
const helper = /^var __awaiter = [\s\S]*?^};$/m;
const generator = 'function* () {';

/**
 * Bot Framework's packages bring their async functions as generators, for old versions of Node. Each call makes a
 * function of its own, for which V8 keeps a shape that only a look through the whole heap frees, and with it all that
 * the call held: a turn's activity and its cards. As async functions they go young.
 */
export const nativePromises: Plugin = {
  name: 'native-promises',
  setup: ({ onLoad }) => {
    onLoad({ filter: /node_modules[\\/]bot(builder|framework)[^\\/]*[\\/]lib[\\/].*\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      return helper.test(code) ? { contents: native(code) } : undefined;
    });
  },
};

/** What yields anywhere else would await outside an async function: esbuild does not take that, and the build fails. */
const native = (code: string): string =>
  code
    .replace(helper, 'var __awaiter = (_self, _given, _promise, work) => work();')
    .replaceAll(generator, 'async () => {')
    .replace(/\byield\b/g, 'await');
