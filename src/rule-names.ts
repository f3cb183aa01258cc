import type { Rule } from './guideline/guideline';
import type { Language } from './language';
import { texts } from './texts/texts';
import { verdictWord } from './verdict-word';

/** What a rule is called and found by: its verdict's word first, then its settings and media. */
export const ruleNames = (rule: Rule, language: Language): string[] => {
  const { settings, media } = texts[language].answer;
  return [
    verdictWord(rule, language),
    ...rule.applies.flatMap((when) => [
      ...(when.settings ?? []).map((setting) => settings[setting]),
      ...(when.medium ? [media[when.medium]] : []),
    ]),
  ];
};
