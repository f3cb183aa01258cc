import { checkInWords } from './check-in-words';
import type { Rule } from './guideline/guideline';
import type { Language } from './language';
import { texts } from './texts/texts';
import { verdictWord } from './verdict-word';

/** What a rule is called and found by: its verdict's word first, then its settings and media, or the answers that lead to it. */
export const ruleNames = (rule: Rule, language: Language): string[] => {
  const words = texts[language];
  const { settings, media } = words.answer;
  return [
    verdictWord(rule, language),
    ...(rule.check ? checkInWords(rule.check, words) : []),
    ...rule.applies.flatMap((when) => [
      ...(when.settings ?? []).map((setting) => settings[setting]),
      ...(when.medium ? [media[when.medium]] : []),
    ]),
  ];
};
