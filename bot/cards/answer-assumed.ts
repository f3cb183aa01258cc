import type { Assumed, Decision } from '../../src/decide';
import { turned } from '../../src/decision-map';
import type { Facts, Medium } from '../../src/facts';
import type { Guideline } from '../../src/guideline/guideline';
import type { Language } from '../../src/language';
import { texts } from '../../src/texts/texts';

/** What an answer takes for granted, each with the button that turns it around. */
export const assumptionsOf = (
  guideline: Guideline,
  { assumed: all }: Extract<Decision, { kind: 'answer' }>,
  facts: Facts,
  action: object,
  language: Language,
) => {
  const words = texts[language].answer;
  return all.map((assumed) => {
    const name = assumed === 'medium' ? assumedMedium(guideline, facts) : assumed;
    return {
      text: words.assumed[name],
      change: words.change[name],
      action: { ...action, facts: { ...facts, ...changed[name] } },
    };
  });
};

/** What an assumption is changed to by its button: an assumed medium to the other one. */
const changed: Record<Medium | Exclude<Assumed, 'medium'>, Partial<Facts>> = {
  image: { medium: 'audio' },
  audio: { medium: 'image' },
  ...turned,
};

/** The medium that the setting implies; without one nothing is assumed. */
const assumedMedium = ({ assumes }: Guideline, { setting }: Facts): Medium =>
  (setting && assumes[setting]) ?? 'image';
