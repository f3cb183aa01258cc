import { Card } from '@fluentui/react-card';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { groupNames } from '../../../src/statistics/group-words';
import { type Statistics, smallestShown } from '../../../src/statistics/statistics';
import { useWords } from '../host/place';
import { FigureCard } from './figure-card';

const useStyles = makeStyles({
  board: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalL,
    '@media (max-width: 799px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  total: { display: 'grid', padding: tokens.spacingHorizontalS, gap: tokens.spacingVerticalXS },
  number: {
    fontSize: tokens.fontSizeHero900,
    lineHeight: tokens.lineHeightHero900,
    fontWeight: tokens.fontWeightSemibold,
  },
  wide: { gridColumn: '1 / -1', minWidth: 0 },
  method: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground3 },
});

/** How many in all, then a chart for each way to look at them. */
export const FigureBoard = ({ statistics }: { statistics: Statistics }) => {
  const styles = useStyles();
  const { figuresPage, statistics: words } = useWords().words;
  const [first, ...rest] = groupNames;
  return (
    <div className={styles.board}>
      <Card className={styles.wide}>
        <div className={styles.total}>
          <Text>{figuresPage.total}</Text>
          {statistics.total === undefined ? (
            <Text size={500}>{figuresPage.hiddenTotal}</Text>
          ) : (
            <span className={styles.number}>{statistics.total}</span>
          )}
        </div>
      </Card>
      <div className={styles.wide}>
        <FigureCard group={first} counts={statistics[first]} />
      </div>
      {rest.map((group) => (
        <FigureCard key={group} group={group} counts={statistics[group]} />
      ))}
      <Text size={200} className={styles.method}>
        {words.method(smallestShown)}
      </Text>
    </div>
  );
};
