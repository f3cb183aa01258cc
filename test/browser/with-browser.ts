import type { Browser } from 'playwright-core';
import { findBrowser } from './find-browser';
import { openBrowser } from './open-browser';

/**
 * Tests that need a browser. Where none is found they are skipped with one plain line; in CI that is a failure.
 */
export function withBrowser(scene: string, tests: (open: () => Promise<Browser>) => void): void {
  if (findBrowser()) {
    describe(scene, () => tests(openBrowser));
    return;
  }
  const missing = 'No browser found: install Chromium, or set CHROMIUM_PATH.';
  if (process.env.CI === 'true') {
    test(scene, () => {
      throw new Error(missing);
    });
    return;
  }
  console.log(`${missing} Skipped: ${scene}.`);
  test.skip(scene, () => undefined);
}
