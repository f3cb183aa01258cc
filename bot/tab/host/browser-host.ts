import { type Language, languageOf } from '../../../src/language';
import type { Host, ThemeName } from './host';

const dark = '(prefers-color-scheme: dark)';
const forced = '(forced-colors: active)';

const chosen = 'optagevejleder.language';

/** Keeps the language that was chosen, for the other pages in this browser tab. */
export const keepLanguage = (language: Language): void => sessionStorage.setItem(chosen, language);

/** A browser of its own, with the colours and the language that it is set to. */
export const browserHost = (): Host => ({
  kind: 'browser',
  language: languageOf(sessionStorage.getItem(chosen) ?? navigator.language),
  theme: themeNow(),
  onTheme: (changed) => {
    for (const query of [dark, forced]) {
      matchMedia(query).addEventListener('change', () => changed(themeNow()));
    }
  },
});

const themeNow = (): ThemeName => {
  if (matchMedia(forced).matches) return 'contrast';
  return matchMedia(dark).matches ? 'dark' : 'default';
};
