import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { colourIcon, outlineIcon } from './drawing';

/** Draws the two icons anew, after a change of the drawing: `npx tsx manifest/icons/draw-icons.ts`. */
for (const [name, icon] of [
  ['color.png', colourIcon()],
  ['outline.png', outlineIcon()],
] as const) {
  writeFileSync(join(__dirname, name), PNG.sync.write(icon));
  console.log(`manifest/icons/${name} is drawn.`);
}
