import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { drawCard } from './card-page';
import { openBrowser } from './open-browser';

const widths = [360, 800];

async function drawAll(folder: string, files: string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser();
  try {
    for (const file of files) {
      const card: unknown = JSON.parse(readFileSync(file, 'utf8'));
      for (const width of widths) {
        const { image, faults } = await drawCard(browser, card, width);
        const target = join(folder, `${basename(file, '.json')}-${width}.png`);
        writeFileSync(target, image);
        console.log([target, ...faults].join('\n  ! '));
      }
    }
  } finally {
    await browser.close();
  }
}

const [folder, ...files] = process.argv.slice(2);
if (!folder || files.length === 0) {
  console.error('Usage: npx tsx test/browser/card-gallery.ts FOLDER CARD.json ...');
  process.exitCode = 1;
} else {
  drawAll(folder, files).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
