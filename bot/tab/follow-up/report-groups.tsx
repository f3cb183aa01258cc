import { Accordion } from '@fluentui/react-accordion';
import { Subtitle1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { LeaderReport } from '../../api/leader-report';
import { useWords } from '../host/place';
import type { ReportProps } from './report-actions';
import { ReportItem } from './report-item';

const useStyles = makeStyles({
  items: { display: 'grid', gap: tokens.spacingVerticalM },
  heading: { margin: 0, ':not(:first-child)': { marginTop: tokens.spacingVerticalM } },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

const groups = {
  waiting: ['sent', 'delivered', 'undeliverable'],
  begun: ['acknowledged'],
  closed: ['closed', 'withdrawn'],
} as const satisfies Record<string, readonly LeaderReport['state'][]>;

type Props = Omit<ReportProps, 'report'> & { reports: LeaderReport[] };

/**
 * The reports in three groups: what waits first, then what is begun, then what is closed. All stand in one list, so
 * that a report that comes to stand in another group is open, and being written at, as it was.
 */
export const ReportGroups = ({ reports, ...props }: Props) => {
  const styles = useStyles();
  const { groups: titles } = useWords().words.followUpPage;
  return (
    <Accordion multiple collapsible className={styles.items}>
      {(Object.keys(groups) as (keyof typeof groups)[]).flatMap((group) => {
        const states: readonly string[] = groups[group];
        const shown = reports.filter(({ state }) => states.includes(state));
        if (shown.length === 0) return [];
        return [
          <Subtitle1 key={group} as="h2" className={styles.heading}>
            {titles[group]} <span className={styles.count}>{shown.length}</span>
          </Subtitle1>,
          ...shown.map((report) => <ReportItem key={report.id} report={report} {...props} />),
        ];
      })}
    </Accordion>
  );
};
