import type { Branch } from '../../../src/decision-map';
import type { texts } from '../../../src/texts/texts';

/** Where a branch of the map applies, in words. */
export const branchTitle = ({ settings, elsewhere }: Branch, words: (typeof texts)['da']): string =>
  elsewhere
    ? words.pages.guide.elsewhere
    : settings.map((setting) => words.answer.settings[setting]).join(' · ');
