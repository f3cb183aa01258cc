import { Button } from '@fluentui/react-button';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { FluentProvider } from '@fluentui/react-provider';
import { teamsLightTheme, tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { usePaper } from '../frame/paper';
import { useWords } from '../host/place';
import { PocketCard } from './pocket-card';

const useStyles = makeStyles({
  column: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalL },
  preview: {
    width: '100%',
    maxWidth: '720px',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalXXL,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow8,
    '@media (max-width: 639px)': { padding: tokens.spacingHorizontalL },
  },
});

/** The card for the pocket as it is printed, and the button that prints it. */
export const PocketView = () => {
  const styles = useStyles();
  const { words } = useWords();
  const { print, paper } = usePaper();
  return (
    <div className={styles.column}>
      <Button appearance="primary" icon={<PrintRegular />} onClick={() => print(<PocketCard />)}>
        {words.guidePage.printCard}
      </Button>
      <FluentProvider theme={teamsLightTheme} className={styles.preview}>
        <PocketCard />
      </FluentProvider>
      {paper}
    </div>
  );
};
