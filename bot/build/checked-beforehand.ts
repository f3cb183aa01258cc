import type { Plugin } from 'esbuild';
import { builtInGuideline } from '../../src/guideline/built-in';

/** Checks the guideline that is built in at build time, which its faults end, so that no start has to. */
export const checkedBeforehand: Plugin = {
  name: 'checked-beforehand',
  setup: ({ onLoad }) => {
    onLoad({ filter: /guideline[/\\]built-in\.ts$/ }, () => {
      const checked = builtInGuideline();
      return checked.kind === 'faults'
        ? { errors: checked.faults.map((text) => ({ text })) }
        : { contents: `export const builtInGuideline = () => (${JSON.stringify(checked)});` };
    });
  },
};
