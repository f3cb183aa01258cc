import { guidelineSchema } from '../src/guideline/guideline';
import data from '../src/guideline/odder.json';

/** Odder's guideline, as the product ships it. */
export const odder = guidelineSchema.parse(data);
