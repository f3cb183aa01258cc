import type { Language } from '../../../src/language';

/** The themes of Teams, by its own names. */
export const themeNames = ['default', 'dark', 'contrast'] as const;
export type ThemeName = (typeof themeNames)[number];

/** Teams' sign-in token, or why there is none, in its own word where it said one. */
export type TokenAnswer = { kind: 'token'; token: string } | { kind: 'refused'; reason: string };

type Surroundings = {
  language: Language;
  theme: ThemeName;
  /** Told of each new theme from now on. */
  onTheme(changed: (theme: ThemeName) => void): void;
};

/** Where a page stands: inside Teams, or in a browser of its own. */
export type Host =
  | (Surroundings & { kind: 'browser' })
  | (Surroundings & {
      kind: 'teams';
      /** The chat or the meeting that the page stands in. */
      chatId: string | undefined;
      token(): Promise<TokenAnswer>;
      /** Closes the dialog that the page stands in. */
      closeDialog(): void;
      /** Lets a tab be added to a meeting, with its address and name. */
      offerTab(tab: { contentUrl: string; name: string }): void;
    });
