import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { DateTime } from 'luxon';
import { useCallback, useState } from 'react';
import type { Statistics } from '../../../src/statistics/statistics';
import type { StatisticsQuery } from '../../../src/statistics/statistics-of';
import { TroubleNotice } from '../frame/trouble-notice';
import { Waiting } from '../frame/waiting';
import type { Ask } from '../service/ask';
import { useMunicipality } from '../service/municipality';
import { useLoaded } from '../service/use-loaded';
import { FigureActions } from './figure-actions';
import { FigureBoard } from './figure-board';
import { FigureFilters } from './figure-filters';
import { queryText } from './figure-query';
import { NoFigures } from './no-figures';

const useStyles = makeStyles({
  column: { display: 'grid', gap: tokens.spacingVerticalXL },
  controls: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalL,
  },
});

/** Before the first of all figures: a guideline that is adopted anew hides none that were made under the one before. */
const beforeAll = '2000-01';

/** All figures until now, until a shorter time or a department is chosen. */
export const Figures = ({ ask }: { ask: Ask }) => {
  const styles = useStyles();
  const { zone } = useMunicipality();
  const [query, setQuery] = useState<StatisticsQuery>({
    from: beforeAll,
    to: DateTime.now().setZone(zone).toFormat('yyyy-MM'),
  });
  const load = useCallback(() => ask<Statistics>(`/api/statistics?${queryText(query)}`), [ask, query]);
  const { loading, known: statistics, again } = useLoaded(load);
  const trouble = loading.kind === 'trouble' && <TroubleNotice trouble={loading.trouble} again={again} />;
  if (!statistics) return trouble || <Waiting />;
  if (statistics.periods.length === 0) return trouble || <NoFigures />;
  /** The filters stay where they are while other figures come, and where they do not. */
  return (
    <div className={styles.column}>
      <div className={styles.controls}>
        <FigureFilters statistics={statistics} query={query} change={setQuery} />
        {!trouble && <FigureActions statistics={statistics} />}
      </div>
      {trouble || <FigureBoard statistics={statistics} />}
    </div>
  );
};
