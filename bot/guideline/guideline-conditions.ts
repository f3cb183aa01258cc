import type { Setting } from '../../src/facts';
import type { Condition, Line } from '../../src/guideline/guideline';
import type { Language } from '../../src/language';
import { texts } from '../../src/texts/texts';

/** When a rule applies, in plain words. */
export const conditionText = (condition: Condition, language: Language): string => {
  const { answer, approval } = texts[language];
  const { medium, settings, participant, targetsEmployee, sharing } = condition;
  const words = approval.conditions;
  return [
    medium ? answer.media[medium] : `${answer.media.audio} / ${answer.media.image}`,
    settings ? namesOf(settings, language) : approval.anySetting,
    ...(participant === undefined ? [] : [participant ? words.participant : words.notParticipant]),
    ...(targetsEmployee === undefined ? [] : [targetsEmployee ? words.targetsEmployee : words.wholePlace]),
    ...(sharing ? [words.sharing] : []),
  ].join(' · ');
};

/** When a sentence is said, in plain words; none where it always is. */
export const lineConditionText = ({ if: condition = {} }: Line, language: Language): string[] => {
  const { approval } = texts[language];
  const { settings, otherSettingsThan, medium, when, refused, threatening } = condition;
  return [
    ...(settings ? [`${approval.only}: ${namesOf(settings, language)}`] : []),
    ...(medium ? [texts[language].answer.media[medium]] : []),
    ...(otherSettingsThan ? [`${approval.not}: ${namesOf(otherSettingsThan, language)}`] : []),
    ...(when ? [when.map((moment) => approval.when[moment]).join(' / ')] : []),
    ...(refused === undefined ? [] : [refused ? approval.refused : approval.notRefused]),
    ...(threatening === undefined ? [] : [threatening ? approval.threatening : approval.notThreatening]),
  ];
};

const namesOf = (settings: readonly Setting[], language: Language): string =>
  settings.map((setting) => texts[language].answer.settings[setting]).join(', ');
