import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeFileOf, compile, keepCode, run } from '../../bot/compiled';

/** A bundle of its own, whose code has been kept. */
const bundleOf = (source: string): string => {
  const bundle = join(mkdtempSync(join(tmpdir(), 'compiled-')), 'service.js');
  writeFileSync(bundle, source);
  const compiled = compile(bundle);
  run(compiled, bundle);
  keepCode(compiled, bundle);
  return bundle;
};

const source = "const { join } = require('node:path'); exports.said = () => join('så', 'godt');";
const said = (bundle: string) => (run(compile(bundle), bundle) as { said(): string }).said();

test('a start takes the code that the build kept', () => {
  const bundle = bundleOf(source);
  expect(compile(bundle).fits).toBe(true);
  expect(said(bundle)).toBe('så/godt');
});

test.each<[string, (bundle: string) => void]>([
  ['was damaged', (bundle) => damage(codeFileOf(bundle))],
  [
    'is cut short',
    (bundle) => writeFileSync(codeFileOf(bundle), readFileSync(codeFileOf(bundle)).subarray(0, 90)),
  ],
  ['is empty', (bundle) => writeFileSync(codeFileOf(bundle), '')],
  ['is of another build', (bundle) => writeFileSync(bundle, source.replace("'så'", "'så'".toUpperCase()))],
])('a start without use for the code, since it %s, compiles the source and still starts', (_, spoil) => {
  const bundle = bundleOf(source);
  spoil(bundle);
  expect(compile(bundle).fits).toBe(false);
  expect(said(bundle)).toMatch(/\/godt$/);
});

test('another version of Node looks for code of its own', () => {
  expect(codeFileOf('/dist/service.js')).toBe(`/dist/service.${process.version}-${process.arch}.code`);
});

const damage = (file: string) => {
  const code = readFileSync(file);
  code[code.length - 9] = 255 - (code[code.length - 9] ?? 0);
  writeFileSync(file, code);
};
