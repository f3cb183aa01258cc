import type { Place } from '../../../src/decision-map';
import type { texts } from '../../../src/texts/texts';

/** A place of the map in words. */
export const placeTitle = ({ settings, elsewhere }: Place, words: (typeof texts)['da']): string =>
  elsewhere
    ? words.pages.guide.elsewhere
    : settings.map((setting) => words.answer.settings[setting]).join(' · ');
