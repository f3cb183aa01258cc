import { Badge } from '@fluentui/react-badge';
import { ClockAlarmRegular } from '@fluentui/react-icons/svg/clock-alarm';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { LeaderReport } from '../../api/leader-report';
import { useWords } from '../host/place';

const useStyles = makeStyles({
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  /** Words that take two lines on a phone. */
  long: { height: 'auto', minHeight: '24px', textAlign: 'left' },
});

/** How a report stands, and whether it felt threatening or has waited too long. */
export const ReportBadges = ({ report }: { report: LeaderReport }) => {
  const styles = useStyles();
  const { words } = useWords();
  const { facts, overdue, state } = report;
  return (
    <span className={styles.badges}>
      {facts.threatening && (
        <Badge
          className={styles.long}
          size="large"
          appearance="tint"
          color="warning"
          icon={<WarningRegular />}
        >
          {words.followUpPage.threatening}
        </Badge>
      )}
      {overdue && (
        <Badge size="large" appearance="tint" color="danger" icon={<ClockAlarmRegular />}>
          {words.followUpPage.overdue}
        </Badge>
      )}
      <Badge size="large" appearance="tint" color={state === 'acknowledged' ? 'brand' : 'informative'}>
        {words.report.leaderStates[state]}
      </Badge>
    </span>
  );
};
