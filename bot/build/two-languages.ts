import type { Plugin } from 'esbuild';

/** Leaves out what zod says of faults in fifty languages that the bot does not speak. */
export const twoLanguages: Plugin = {
  name: 'two-languages',
  setup: ({ onLoad }) => {
    onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({
      contents: "export { default as da } from './da.js'; export { default as en } from './en.js';",
    }));
  },
};
