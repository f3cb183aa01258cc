import type { Rule } from './guideline/guideline';
import type { Language } from './language';
import { texts } from './texts/texts';

/** A rule's verdict in words: its own where it has one. */
export const verdictWord = (rule: Rule, language: Language): string =>
  rule.word?.[language] ?? texts[language].answer.verdicts[rule.verdict];
