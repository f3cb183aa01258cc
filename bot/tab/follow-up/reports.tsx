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
import { ReportGroup } from './report-group';

const useStyles = makeStyles({
  groups: { display: 'grid', gap: tokens.spacingVerticalXXL },
  again: { justifySelf: 'start' },
});

const groups = {
  waiting: ['sent', 'delivered', 'undeliverable'],
  begun: ['acknowledged'],
  closed: ['closed', 'withdrawn'],
} as const satisfies Record<string, readonly LeaderReport['state'][]>;

/** The reports in three groups: what waits first, then what is begun, then what is closed. */
export const Reports = ({ ask }: { ask: Ask }) => {
  const styles = useStyles();
  const { followUpPage, report: words } = useWords().words;
  const { groups: titles, more: notAll } = followUpPage;
  const load = useCallback(() => ask<{ reports: LeaderReport[]; more: boolean }>('/api/reports'), [ask]);
  const { loading, again, put } = useLoaded(load);
  const [done, setDone] = useState<StepDone>();
  const [open, setOpen] = useState<unknown[]>([]);
  if (loading.kind === 'loading') return <Waiting />;
  if (loading.kind === 'trouble') return <TroubleNotice trouble={loading.trouble} again={again} />;
  const { reports, more } = loading.value;
  /** A report that is somebody else's now is gone from the list. */
  const replace = (id: string, report: LeaderReport | undefined, said: string) => {
    setDone({ id, said, nth: (done?.nth ?? 0) + 1 });
    put({ more, reports: reports.flatMap((one) => (one.id === id ? (report ?? []) : one)) });
  };
  return (
    <div className={styles.groups}>
      {done && !reports.some(({ id }) => id === done.id) && <Done key={done.nth} said={done.said} />}
      <Button className={styles.again} onClick={again}>
        {words.refresh}
      </Button>
      {reports.length === 0 && <NoReports />}
      {more && <Text>{notAll}</Text>}
      {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => {
        const states: readonly string[] = groups[group];
        const shown = reports.filter(({ state }) => states.includes(state));
        return (
          shown.length > 0 && (
            <ReportGroup
              key={group}
              {...{ title: titles[group], reports: shown, ask, replace, done, again, open, setOpen }}
            />
          )
        );
      })}
    </div>
  );
};

/** What was done last and with which report; `nth` tells it from the same done before. */
export type StepDone = { id: string; said: string; nth: number };

/** Puts a report in place of what it was, or takes it away, and says what was done. */
export type Replace = (id: string, report: LeaderReport | undefined, said: string) => void;
