import type { Place } from '../../../src/decision-map';
import { settings as everySetting } from '../../../src/facts';
import type { Words } from '../../../src/texts/texts';

/** A place of the map in words. */
export const placeTitle = ({ settings, elsewhere }: Place, words: Words): string => {
  if (settings.length === everySetting.length) return words.guidePage.everywhere;
  if (elsewhere) return words.guidePage.elsewhere;
  return settings.map((setting) => words.answer.settings[setting]).join(' · ');
};
