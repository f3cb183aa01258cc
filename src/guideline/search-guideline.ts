import type { Language } from '../language';
import { ruleNames } from '../rule-names';
import type { Guideline, Rule } from './guideline';
import { sectionName } from './section-name';

/**
 * The rules that hold every word of a query in their words, verdict's section or setting names, in the
 * guideline's order; all of the kinds when nothing is asked for.
 */
export const searchGuideline = (
  guideline: Guideline,
  query: string,
  language: Language,
  kinds: readonly Rule['kind'][] = ['main', 'check'],
): Rule[] => {
  const words = query
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return guideline.rules
    .filter(({ kind }) => kinds.includes(kind))
    .filter((rule) => {
      const text = [...textsOf(guideline, rule, language), ...ruleNames(rule, language)]
        .join(' ')
        .toLowerCase();
      return words.every((word) => text.includes(word));
    });
};

const textsOf = (guideline: Guideline, rule: Rule, language: Language): string[] => [
  ...[...rule.why, ...rule.say, ...rule.now].map((line) => line[language]),
  sectionName(guideline, rule.section, language),
];
