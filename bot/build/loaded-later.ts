import type { Plugin } from 'esbuild';

/** Packages that other packages load at start, and that are needed after it or never. */
const ofPackages = [
  'adaptive-expressions',
  'axios',
  '@azure/identity',
  '@azure/msal-node',
  'send',
  'htmlparser2',
  '@xmldom/xmldom',
  'xpath',
  'csv',
  'http-signature',
  'fs-extra',
  'pidusage',
  'whatwg-url',
  'ws',
];

/** A package that we import ourselves, by its default export alone: a stand-in has no names of its own. */
const ofOurs = ['date-holidays'];

/** Stands in for a package and loads it when something of it is first used. */
const standIn = (name: string) => `
let loaded;
const load = () => (loaded ??= require(${JSON.stringify(name)}));
const whole = () => load().default ?? load();
module.exports = new Proxy(function () {}, {
  get: (_, property) => (property === '__esModule' ? false : load()[property]),
  has: (_, property) => property in load(),
  apply: (_, self, given) => Reflect.apply(whole(), self, given),
  construct: (_, given) => Reflect.construct(whole(), given),
});`;

/** Puts a stand-in before each of these packages, which would else be loaded with the bundle. */
export const loadedLater: Plugin = {
  name: 'loaded-later',
  setup: ({ onResolve, onLoad }) => {
    const filter = new RegExp(`^(${[...ofPackages, ...ofOurs].join('|')})$`);
    onResolve({ filter }, ({ path, kind, resolveDir, namespace }) => {
      const stands = kind === 'require-call' || ofOurs.includes(path);
      return stands && namespace !== 'later'
        ? { path, namespace: 'later', pluginData: resolveDir }
        : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'later' }, ({ path, pluginData }) => ({
      contents: standIn(path),
      resolveDir: pluginData,
    }));
  },
};
