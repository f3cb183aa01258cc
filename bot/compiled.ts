import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/** A bundle's file as a script; `fits` tells whether the code that was kept of it is used. */
export type Compiled = { script: Script; fits: boolean };

type Wrapped = (
  module: object,
  exports: object,
  require: NodeJS.Require,
  file: string,
  folder: string,
) => void;

/** Where the code of a bundle is kept that this Node compiled; another version of Node has another file. */
export const codeFileOf = (bundle: string): string =>
  bundle.replace(/\.js$/, `.${process.version}-${process.arch}.code`);

/** Compiles a bundle, from the code that was kept of it where that fits, else from its source alone. */
export const compile = (bundle: string): Compiled => {
  const source = readFileSync(bundle);
  const cachedData = keptCode(source, codeFileOf(bundle));
  const text = wrapped(source.toString(isAscii(source) ? 'latin1' : 'utf8'));
  const script = new Script(text, { filename: bundle, ...(cachedData ? { cachedData } : {}) });
  return { script, fits: cachedData !== undefined && script.cachedDataRejected === false };
};

/** Runs a compiled bundle as Node runs a CommonJS file, and gives what it exports. */
export const run = ({ script }: Compiled, bundle: string): unknown => {
  const module = { exports: {} };
  const start: Wrapped = script.runInThisContext();
  start(module, module.exports, createRequire(bundle), bundle, dirname(bundle));
  return module.exports;
};

/** Keeps the code of all that has been run of a bundle so far, for the starts to come. */
export const keepCode = ({ script }: Compiled, bundle: string): void => {
  const code = script.createCachedData();
  writeFileSync(codeFileOf(bundle), Buffer.concat([digest(readFileSync(bundle), code), code]));
};

const digestLength = 32;

/** V8 looks at little more than the source's length: the digest tells that code and source belong together. */
const keptCode = (source: Buffer, file: string): Buffer | undefined => {
  if (!existsSync(file)) return undefined;
  const kept = readFileSync(file);
  const code = kept.subarray(digestLength);
  return digest(source, code).equals(kept.subarray(0, digestLength)) ? code : undefined;
};

const digest = (source: Buffer, code: Buffer): Buffer =>
  createHash('sha256').update(source).update(code).digest();

const wrapped = (source: string) =>
  `(function (module, exports, require, __filename, __dirname) {${source}\n})`;
