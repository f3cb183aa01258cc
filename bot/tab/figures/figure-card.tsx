import { Button } from '@fluentui/react-button';
import { Card } from '@fluentui/react-card';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { Subtitle2, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { type GroupName, groupWords } from '../../../src/statistics/group-words';
import type { Group } from '../../../src/statistics/statistics';
import { useWords } from '../host/place';
import { FigureTable } from './figure-table';
import { GroupChart } from './group-chart';
import { MonthChart } from './month-chart';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    alignContent: 'start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    minWidth: 0,
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center' },
  table: { flexShrink: 0 },
  heading: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  hidden: { color: tokens.colorNeutralForeground2 },
});

/** A value by its word, and how many; what is hidden has no count. */
export type Bar = { key: string; name: string; count: number };

/** What has no order of its own is drawn with the most first. */
const withoutOrder: ReadonlySet<GroupName> = new Set(['bySetting', 'byMeasure']);

/** One chart, what of it is hidden, and the table behind it. */
export const FigureCard = ({ group, counts }: { group: GroupName; counts: Group[] }) => {
  const styles = useStyles();
  const { language, words } = useWords();
  const [table, setTable] = useState(false);
  const { showTable, hideTable, nothingShown, alsoHidden } = words.figuresPage;
  const title = words.statistics.groups[group];
  const named = counts.map(({ key, count }) => ({ key, name: groupWords(group, key, language), count }));
  const shown = named.flatMap(({ key, name, count }) => (count ? [{ key, name, count }] : []));
  const bars = withoutOrder.has(group) ? shown.toSorted((one, other) => other.count - one.count) : shown;
  const hidden = named.filter(({ count }) => count === undefined).map(({ name }) => name);
  const chart =
    group === 'byMonth' ? (
      <MonthChart title={title} months={counts} />
    ) : (
      <GroupChart title={title} bars={bars} />
    );
  return (
    <Card className={styles.card}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.heading}>
          {title}
        </Subtitle2>
        <Button
          appearance="subtle"
          className={styles.table}
          icon={<TableRegular />}
          aria-expanded={table}
          aria-label={`${table ? hideTable : showTable}: ${title}`}
          onClick={() => setTable(!table)}
        >
          {table ? hideTable : showTable}
        </Button>
      </div>
      {bars.length > 0 ? chart : <Text>{nothingShown}</Text>}
      {bars.length > 0 && hidden.length > 0 && <Text className={styles.hidden}>{alsoHidden(hidden)}</Text>}
      {table && <FigureTable title={title} rows={named} />}
    </Card>
  );
};
