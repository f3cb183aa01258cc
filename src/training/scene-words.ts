import { adviceFor, holds } from '../advice';
import type { Setting } from '../facts';
import type { Guideline } from '../guideline/guideline';
import { sectionName } from '../guideline/section-name';
import type { Language } from '../language';
import { texts } from '../texts/texts';
import { verdictWord } from '../verdict-word';
import type { Scene } from './training';

/** A scene as it is told: where one is, and what happens. */
export const sceneWords = ({ facts, rule }: Scene, language: Language): string => {
  const words = texts[language].training;
  const place = facts.setting ? words.place[facts.setting] : words.nowhere;
  const aimed = rule.applies.some(({ targetsEmployee }) => targetsEmployee !== undefined);
  return [place, happening(facts, aimed, language), ...(facts.sharing ? [words.shared] : [])].join(' ');
};

/** Where one is with one citizen, and no other could be meant. */
const withOneCitizen: readonly Setting[] = ['office_meeting', 'phone_call', 'video_call', 'home_visit'];

const happening = (facts: Scene['facts'], aimed: boolean, language: Language): string => {
  const words = texts[language].training;
  if (facts.setting === 'home_surveillance') return words.camera;
  if (facts.setting === 'digital_meeting') return words.meeting;
  if (facts.participant === false) return words.outsider;
  if (aimed) return facts.targetsEmployee ? words.aimed : words.whole;
  const { medium = 'image', setting } = facts;
  if (medium === 'image' && setting && withOneCitizen.includes(setting)) return words.citizenFilms;
  return words.happens[medium];
};

/**
 * Why the right answer is right: the rule's reasons that hold in the scene, and the section that they stand in; and what
 * is to be done afterwards.
 */
export const sceneExplanation = (
  guideline: Guideline,
  { rule, facts }: Scene,
  language: Language,
): { verdict: string; why: string[]; afterwards: string[]; section: string } => {
  const { section } = texts[language].answer;
  const name = sectionName(guideline, rule.section, language);
  return {
    verdict: verdictWord(rule, language),
    why: rule.why.filter((line) => holds(line, facts)).map((line) => line[language]),
    afterwards: adviceFor(guideline, [rule], facts, language).afterwards,
    section: name ? section(name) : '',
  };
};
