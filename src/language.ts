/** The languages that every text exists in; Danish is the original. */
export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in both languages. */
export type Bilingual = Record<Language, string>;

/** The other language. */
export const otherThan = (language: Language): Language => (language === 'da' ? 'en' : 'da');

/** The language of a client's locale: `en`, `en-US` and the like are English, all others Danish. */
export const languageOf = (locale: string | undefined): Language =>
  locale !== undefined && /^en([-_]|$)/i.test(locale.trim()) ? 'en' : 'da';
