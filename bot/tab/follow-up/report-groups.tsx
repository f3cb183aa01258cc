import { Accordion } from '@fluentui/react-accordion';
import { Subtitle1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { LeaderReport } from '../../api/leader-report';
import type { Ask } from '../service/ask';
import { ReportItem } from './report-item';
import type { Replace, StepDone } from './reports';

const useStyles = makeStyles({
  group: { display: 'grid', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  items: { display: 'grid', gap: tokens.spacingVerticalM },
});

type Props = {
  title: string;
  reports: LeaderReport[];
  ask: Ask;
  replace: Replace;
  done: StepDone | undefined;
  again(): void;
  /** Those that are open, in whichever group: one that is handled stays open where it comes to stand. */
  open: unknown[];
  setOpen(open: unknown[]): void;
};

/** Reports that stand alike, each opened on its own. */
export const ReportGroup = ({ title, reports, open, setOpen, ...props }: Props) => {
  const styles = useStyles();
  return (
    <section className={styles.group}>
      <Subtitle1 as="h2" className={styles.heading}>
        {title} <span className={styles.count}>{reports.length}</span>
      </Subtitle1>
      <Accordion
        multiple
        collapsible
        className={styles.items}
        openItems={open}
        onToggle={(_event, { openItems }) => setOpen(openItems)}
      >
        {reports.map((report) => (
          <ReportItem key={report.id} report={report} {...props} />
        ))}
      </Accordion>
    </section>
  );
};
