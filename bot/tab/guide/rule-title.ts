import { checkInWords } from '../../../src/check-in-words';
import type { Rule } from '../../../src/guideline/guideline';
import type { Words } from '../../../src/texts/texts';

/** Where a rule applies, in words: what is recorded, where, and what else is so. */
export const ruleTitle = ({ kind, applies, check }: Rule, words: Words): string => {
  const { guidePage: guide } = words;
  if (kind === 'check') return [guide.check, ...(check ? checkInWords(check, words) : [])].join(' · ');
  const names = applies.flatMap(({ medium, settings = [], participant, targetsEmployee, sharing }) => [
    ...(sharing ? [guide.flags.sharing] : []),
    ...(medium ? [words.answer.media[medium]] : []),
    ...settings.map((setting) => words.answer.settings[setting]),
    ...(participant === false ? [guide.flags.participant] : []),
    ...(targetsEmployee ? [guide.flags.targetsEmployee] : []),
  ]);
  return [...new Set(names)].join(' · ');
};
