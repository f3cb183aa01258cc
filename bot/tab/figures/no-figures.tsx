import { Card } from '@fluentui/react-card';
import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { Subtitle1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { smallestShown } from '../../../src/statistics/statistics';
import { useWords } from '../host/place';

const useStyles = makeStyles({
  empty: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: '48px 24px',
    textAlign: 'center',
  },
  heading: { margin: 0 },
  text: { maxWidth: '52ch' },
  icon: { color: tokens.colorBrandForeground1 },
});

/** Nothing to show yet, and when there will be. */
export const NoFigures = () => {
  const styles = useStyles();
  const { figuresPage, statistics } = useWords().words;
  return (
    <Card className={styles.empty}>
      <DataBarVerticalRegular aria-hidden fontSize={48} className={styles.icon} />
      <Subtitle1 as="h2" className={styles.heading}>
        {figuresPage.empty.title}
      </Subtitle1>
      <Text className={styles.text}>{statistics.method(smallestShown)}</Text>
    </Card>
  );
};
