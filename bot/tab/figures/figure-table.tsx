import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Count } from '../../../src/statistics/statistics';
import { useWords } from '../host/place';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', breakInside: 'avoid' },
  caption: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
  },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
  },
  count: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  head: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The figures behind a chart, hidden ones by the word for it. */
export const FigureTable = ({ title, rows }: { title: string; rows: { name: string; count: Count }[] }) => {
  const styles = useStyles();
  const { figuresPage, statistics } = useWords().words;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{title}</caption>
      <thead className={styles.head}>
        <tr className={styles.row}>
          <th scope="col" className={styles.name}>
            {figuresPage.value}
          </th>
          <th scope="col" className={styles.count}>
            {figuresPage.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count }) => (
          <tr key={name} className={styles.row}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            <td className={styles.count}>{count ?? statistics.hidden}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
