import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { serialize } from 'node:v8';
import type { Plugin } from 'esbuild';
import { prepared } from '../../src/understanding/prepared';

/** In place of the module that makes it: reads what was made, from beside the bundle, when it is first asked for. */
const reading = (name: string) => `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
let ready;
export const prepared = () => (ready ??= deserialize(readFileSync(join(__dirname, ${JSON.stringify(name)}))));`;

/** Makes the vocabulary and the weights ready at build time and keeps them in a file, so that no start waits for them. */
export const preparedBeforehand = (file: string): Plugin => ({
  name: 'prepared-beforehand',
  setup: ({ onLoad, onStart }) => {
    onStart(() => writeFileSync(file, serialize(prepared())));
    onLoad({ filter: /understanding[/\\]prepared\.ts$/ }, () => ({ contents: reading(basename(file)) }));
  },
});
