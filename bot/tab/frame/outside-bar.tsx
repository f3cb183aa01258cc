import { Button } from '@fluentui/react-button';
import { Link } from '@fluentui/react-link';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { otherThan } from '../../../src/language';
import { usePlace, useWords } from '../host/place';
import type { PageName } from '../page-names';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 639px)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalL}`,
    flexGrow: 1,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  way: { display: 'inline-flex', alignItems: 'center', minHeight: '32px' },
  here: { fontWeight: tokens.fontWeightSemibold },
});

const shown: readonly PageName[] = ['guide', 'meeting', 'follow-up', 'figures', 'introduction'];

/** Outside Teams there are no tabs to go by: the way between the pages, and the other language. */
export const OutsideBar = ({ page }: { page: PageName }) => {
  const styles = useStyles();
  const { language, speak } = usePlace();
  const { words } = useWords();
  return (
    <div className={styles.bar}>
      <nav aria-label={words.pages.ways} style={{ flexGrow: 1 }}>
        <ul className={styles.ways}>
          {shown.map((name) => (
            <li key={name} className={styles.way}>
              {name === page ? (
                <Text aria-current="page" className={styles.here}>
                  {words.pages.titles[name]}
                </Text>
              ) : (
                <Link href={`/tab/${name}`}>{words.pages.titles[name]}</Link>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <Button appearance="subtle" lang={otherThan(language)} onClick={() => speak(otherThan(language))}>
        {words.conversation.otherLanguage}
      </Button>
    </div>
  );
};
