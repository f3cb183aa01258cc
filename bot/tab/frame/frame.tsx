import { FluentProvider } from '@fluentui/react-provider';
import {
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
} from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { type Language, languageOf } from '../../../src/language';
import { texts } from '../../../src/texts/texts';
import { keepLanguage } from '../host/browser-host';
import type { Host, ThemeName } from '../host/host';
import { PlaceContext } from '../host/place';
import type { PageName } from '../page-names';
import { Faults } from './faults';
import { OutsideBar } from './outside-bar';

const themes: Record<ThemeName, Theme> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

const useStyles = makeStyles({
  ground: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'break-word',
  },
});

/** The language of the card that opened the page, where one did. */
const languageAsked = (): Language | undefined => {
  const asked = new URLSearchParams(window.location.search).get('lang');
  return asked === null ? undefined : languageOf(asked);
};

/** What is around every page: the theme followed live, the language, and the way between pages outside Teams. */
export const Frame = ({ page, host, children }: { page: PageName; host: Host; children: ReactNode }) => {
  const styles = useStyles();
  const [theme, setTheme] = useState(host.theme);
  const [language, setLanguage] = useState(languageAsked() ?? host.language);
  const speak = useCallback(
    (chosen: Language) => {
      setLanguage(chosen);
      if (host.kind === 'browser') keepLanguage(chosen);
    },
    [host],
  );
  useEffect(() => host.onTheme(setTheme), [host]);
  /** Before a page asks the service for anything, which answers in this language. */
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = `${texts[language].pages.titles[page]} · Optagevejleder`;
  }, [language, page]);
  const place = useMemo(() => ({ host, language, speak }), [host, language, speak]);
  return (
    <FluentProvider theme={themes[theme]}>
      <PlaceContext value={place}>
        <div className={styles.ground}>
          {host.kind === 'browser' && <OutsideBar page={page} />}
          <Faults language={language}>{children}</Faults>
        </div>
      </PlaceContext>
    </FluentProvider>
  );
};
