import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guidelineSchema } from '../src/guideline/guideline';

/** Odder's guideline, as the product ships it. */
export const odder = guidelineSchema.parse(
  JSON.parse(readFileSync(join(__dirname, '../src/guideline/odder.json'), 'utf8')),
);
