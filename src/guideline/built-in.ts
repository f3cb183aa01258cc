import { type CheckedGuideline, checkGuideline } from './check-guideline';
import odder from './odder.json';

/** The guideline that is built in; the build looks at it beforehand (`bot/build/checked-beforehand.ts`). */
export const builtInGuideline = (): CheckedGuideline => checkGuideline(odder);
