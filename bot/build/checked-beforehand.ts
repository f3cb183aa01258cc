import type { Plugin } from 'esbuild';
import { builtInGuideline } from '../../src/guideline/built-in';

/** Has the guideline that is built in `checked` at build time, which its faults end, so that no start has to. */
export const checkedBeforehand = (checked = builtInGuideline): Plugin => ({
  name: 'checked-beforehand',
  setup: ({ onLoad }) => {
    onLoad({ filter: /guideline[/\\]built-in\.ts$/ }, () => {
      const read = checked();
      return read.kind === 'faults'
        ? { errors: read.faults.map((text) => ({ text })) }
        : { contents: `export const builtInGuideline = () => (${JSON.stringify(read)});` };
    });
  },
});
