import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useCallback, useState } from 'react';
import type { LeaderReport } from '../../api/leader-report';
import { TroubleNotice } from '../frame/trouble-notice';
import { Waiting } from '../frame/waiting';
import { useWords } from '../host/place';
import type { Ask } from '../service/ask';
import { useLoaded } from '../service/use-loaded';
import { Done } from './done';
import { NoReports } from './no-reports';
import { ReportGroups } from './report-groups';

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalXXL },
  again: { justifySelf: 'start' },
});

/** A leader's reports; what is written at them stays while they are brought up to date. */
export const Reports = ({ ask }: { ask: Ask }) => {
  const styles = useStyles();
  const { words } = useWords();
  const load = useCallback(() => ask<{ reports: LeaderReport[]; more: boolean }>('/api/reports'), [ask]);
  const { loading, known, again, put } = useLoaded(load);
  const [done, setDone] = useState<StepDone>();
  const refresh = () => {
    setDone(undefined);
    again();
  };
  /** A report that is somebody else's now is gone from the list. */
  const replace: Replace = (id, report, said) => {
    setDone((before) => ({ id, said, nth: (before?.nth ?? 0) + 1 }));
    put(({ more, reports }) => ({
      more,
      reports: reports.flatMap((one) => (one.id === id ? (report ?? []) : one)),
    }));
  };
  const trouble = loading.kind === 'trouble' && <TroubleNotice trouble={loading.trouble} again={refresh} />;
  if (!known) return trouble || <Waiting />;
  const { reports, more } = known;
  const isLoading = loading.kind === 'loading';
  return (
    <div className={styles.page}>
      {done && !reports.some(({ id }) => id === done.id) && <Done key={done.nth} said={done.said} />}
      <Button className={styles.again} disabledFocusable={isLoading} onClick={refresh}>
        {isLoading ? words.pages.waiting : words.report.refresh}
      </Button>
      {trouble}
      {reports.length === 0 && <NoReports />}
      {more && <Text>{words.followUpPage.more}</Text>}
      <ReportGroups {...{ reports, ask, replace, done, again: refresh }} />
    </div>
  );
};

/** What was done last and with which report; `nth` tells it from the same done before. */
export type StepDone = { id: string; said: string; nth: number };

/** Puts a report in place of what it was, or takes it away, and says what was done. */
export type Replace = (id: string, report: LeaderReport | undefined, said: string) => void;
