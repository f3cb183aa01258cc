import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bundlePages } from '../../bot/build/bundle-pages';
import { openBrowser } from '../browser/open-browser';
import { sampleService } from './sample-service';
import { scenes } from './scenes';
import { openInTeams } from './stand-in-host';
import { startStandIn } from './stand-in-service';

const widths = [360, 1280];
const themes = ['default', 'dark', 'contrast'] as const;

/** Draws every scene of every page at a phone's and a desktop's width, in each theme, into a folder. */
async function drawAll(folder: string, wanted: string | undefined): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const service = await startStandIn(await bundlePages());
  const browser = await openBrowser();
  try {
    for (const scene of scenes.filter(({ name }) => !wanted || name.includes(wanted))) {
      for (const width of widths) {
        for (const theme of themes) {
          service.give(sampleService());
          const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
          const { frame } = await openInTeams(page, `${service.url}/tab/${scene.page}`, {
            theme,
            ...scene.host,
          });
          await scene.act(frame);
          await grow(page, await frame.evaluate('document.documentElement.scrollHeight'));
          const file = join(folder, `${scene.name}-${width}-${theme}.png`);
          await page.screenshot({ path: file, animations: 'disabled' });
          console.log(file);
          await page.close();
        }
      }
    }
  } finally {
    await browser.close();
    await service.stop();
  }
}

const grow = async (page: Page, height: unknown): Promise<void> => {
  const { width } = page.viewportSize() ?? { width: 1280 };
  await page.setViewportSize({ width, height: Math.min(Number(height), 6000) });
  await page.waitForTimeout(300);
};

const [folder, wanted] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: npx tsx test/tab/gallery.ts FOLDER [PART OF A SCENE’S NAME]');
  process.exitCode = 1;
} else {
  drawAll(folder, wanted).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
