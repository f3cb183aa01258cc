import type { Language } from '../../src/language';
import { texts } from '../../src/texts/texts';

/** The way over to another language, as a card's data: what was asked travels in `action`; none where no other is wanted. */
export const otherLanguage = (wanted: Language | undefined, action: object, language: Language) =>
  wanted
    ? [{ title: texts[language].conversation.otherLanguage, action: { language: wanted, ...action } }]
    : [];
