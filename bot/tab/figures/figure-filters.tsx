import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Statistics } from '../../../src/statistics/statistics';
import type { StatisticsQuery } from '../../../src/statistics/statistics-of';
import { monthText } from '../../../src/time-text';
import { useWords } from '../host/place';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  filter: { minWidth: '160px', '@media (max-width: 479px)': { flexBasis: '100%' } },
});

type Props = { statistics: Statistics; query: StatisticsQuery; change(query: StatisticsQuery): void };

/** The time and the place that the figures are of; months are offered by the periods that have figures. */
export const FigureFilters = ({ statistics, query, change }: Props) => {
  const styles = useStyles();
  const { language, words } = useWords();
  const { from, to, department, everybody } = words.figuresPage;
  const { periods, departments } = statistics;
  const months = (values: string[]) =>
    values.map((month) => (
      <option key={month} value={month}>
        {monthText(month, language)}
      </option>
    ));
  const starts = periods.map((period) => period.from).filter((month) => month <= statistics.to);
  const ends = periods.map((period) => period.to).filter((month) => month >= statistics.from);
  return (
    <div className={styles.filters}>
      <Field label={from} className={styles.filter}>
        <Select value={statistics.from} onChange={(_event, { value }) => change({ ...query, from: value })}>
          {months(starts)}
        </Select>
      </Field>
      <Field label={to} className={styles.filter}>
        <Select value={statistics.to} onChange={(_event, { value }) => change({ ...query, to: value })}>
          {months(ends)}
        </Select>
      </Field>
      <Field label={department} className={styles.filter}>
        <Select
          value={query.department ?? ''}
          onChange={(_event, { value }) => change({ ...query, department: value || undefined })}
        >
          <option value="">{everybody}</option>
          {departments.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
    </div>
  );
};
