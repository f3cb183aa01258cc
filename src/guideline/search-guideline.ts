import type { Language } from '../language';
import { ruleNames } from '../rule-names';
import { texts } from '../texts/texts';
import type { Guideline, Rule } from './guideline';
import { holdsWords } from './holds-words';
import { sectionName } from './section-name';

/**
 * The rules that hold every word of a query in their words, their section, or what their settings are called, in the
 * guideline's order; all of the kinds when nothing is asked for.
 */
export const searchGuideline = (
  guideline: Guideline,
  query: string,
  language: Language,
  kinds: readonly Rule['kind'][] = ['main', 'check'],
): Rule[] =>
  guideline.rules
    .filter(({ kind }) => kinds.includes(kind))
    .filter((rule) =>
      holdsWords(
        [...textsOf(guideline, rule, language), ...ruleNames(rule, language), ...placesOf(rule, language)],
        query,
      ),
    );

const textsOf = (guideline: Guideline, rule: Rule, language: Language): string[] => [
  ...[...rule.why, ...rule.say, ...rule.now].map((line) => line[language]),
  sectionName(guideline, rule.section, language),
];

const placesOf = ({ applies }: Rule, language: Language): string[] =>
  applies.flatMap(({ settings = [] }) => settings.map((setting) => texts[language].search.places[setting]));
