import type { Rule } from '../../src/guideline/guideline';
import type { Verdict } from '../../src/guideline/verdicts';
import type { Language } from '../../src/language';
import { verdictWord } from '../../src/verdict-word';

/** A rule's verdict as a card shows it in its first line: a sign, a word and a colour, and below it what it is about. */
export const verdictOf = (rule: Rule, language: Language, about: string) => ({
  icon: icons[rule.verdict],
  style: styles[rule.verdict],
  verdict: verdictWord(rule, language),
  about,
});

const icons: Record<Verdict, string> = {
  allowed: '✅',
  conditions: '☑️',
  consent: '✋',
  not_allowed: '⛔',
  assess: '⚖️',
  not_covered: '❔',
};

const styles: Record<Verdict, string> = {
  allowed: 'good',
  conditions: 'good',
  consent: 'warning',
  not_allowed: 'attention',
  assess: 'accent',
  not_covered: 'emphasis',
};
