import { FluentProvider } from '@fluentui/react-provider';
import {
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
} from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useMemo, useState } from 'react';
import { texts } from '../../../src/texts/texts';
import type { Host, ThemeName } from '../host/host';
import { PlaceContext } from '../host/place';
import type { PageName } from '../page-names';
import { Faults } from './faults';
import { OutsideBar } from './outside-bar';
import { Page } from './page';

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

/** What is around every page: the theme followed live, the language, and the way between pages outside Teams. */
export const Frame = ({ page, host }: { page: PageName; host: Host }) => {
  const styles = useStyles();
  const [theme, setTheme] = useState(host.theme);
  const [language, speak] = useState(host.language);
  useEffect(() => host.onTheme(setTheme), [host]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${texts[language].pages.titles[page]} · Optagevejleder`;
  }, [language, page]);
  const place = useMemo(() => ({ host, language, speak }), [host, language]);
  return (
    <FluentProvider theme={themes[theme]}>
      <PlaceContext value={place}>
        <div className={styles.ground}>
          {host.kind === 'browser' && <OutsideBar page={page} />}
          <Faults language={language}>
            <Page page={page} />
          </Faults>
        </div>
      </PlaceContext>
    </FluentProvider>
  );
};
