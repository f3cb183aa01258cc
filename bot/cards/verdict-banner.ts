import type { Facts } from '../../src/facts';
import type { Rule } from '../../src/guideline/guideline';
import type { Verdict } from '../../src/guideline/verdicts';
import type { Language } from '../../src/language';
import { texts } from '../../src/texts/texts';
import { verdictWord } from '../../src/verdict-word';

/** A rule's verdict as a card shows it in its first line: a sign, a word and a colour, and below it what it is about. */
export const verdictOf = (rule: Rule, language: Language, about: string) => ({
  icon: icons[rule.verdict],
  style: styles[rule.verdict],
  verdict: verdictWord(rule, language),
  about,
});

/** What one answer is about: so that at a glance it is seen to be the right one. */
export const aboutOf = ({ medium, setting }: Facts, language: Language): string => {
  const { media, settings } = texts[language].answer;
  return [medium && media[medium], setting && settings[setting]].filter(Boolean).join(' · ');
};

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
