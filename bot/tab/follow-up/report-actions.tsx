import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { LeaderReport } from '../../api/leader-report';
import { TroubleNotice } from '../frame/trouble-notice';
import { useWords } from '../host/place';
import type { Ask } from '../service/ask';
import { FollowUpForm } from './follow-up-form';
import { ForwardForm } from './forward-form';
import type { Replace } from './reports';
import { useStep } from './use-step';

const useStyles = makeStyles({
  actions: { display: 'grid', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = { report: LeaderReport; ask: Ask; replace: Replace };

/** The buttons of the leader's card, with the same steps behind them. */
export const ReportActions = ({ report, ask, replace }: Props) => {
  const styles = useStyles();
  const { report: words, followUpPage } = useWords().words;
  const { busy, trouble, take } = useStep(ask, report.id, replace);
  const [form, setForm] = useState<'followUp' | 'forward'>();
  const { state, employee } = report;
  if (state === 'closed' || state === 'withdrawn') return null;
  const seen = state === 'acknowledged';
  const cancel = () => setForm(undefined);
  /** What was written stays where it could not be saved. */
  const record: Parameters<typeof FollowUpForm>[0]['record'] = async (measures, remarks) => {
    if (await take({ kind: 'record', measures, remarks }, followUpPage.recorded)) cancel();
  };
  return (
    <div className={styles.actions}>
      {trouble && <TroubleNotice trouble={trouble} />}
      {form === 'followUp' && <FollowUpForm busy={busy} record={record} cancel={cancel} />}
      {form === 'forward' && (
        <ForwardForm
          ask={ask}
          not={employee.id}
          choose={({ id, name }) =>
            take({ kind: 'forward', to: id }, followUpPage.forwarded(employee.name, name))
          }
          cancel={cancel}
        />
      )}
      {!form && (
        <div className={styles.buttons}>
          {!seen && (
            <Button
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => take({ kind: 'acknowledge' }, '')}
            >
              {words.acknowledge}
            </Button>
          )}
          <Button appearance={seen ? 'primary' : 'secondary'} onClick={() => setForm('followUp')}>
            {words.followUp}
          </Button>
          {seen && (
            <Button
              disabledFocusable={busy}
              onClick={() => take({ kind: 'close' }, followUpPage.closed(employee.name))}
            >
              {words.close}
            </Button>
          )}
          <Button onClick={() => setForm('forward')}>{words.forward}</Button>
        </div>
      )}
    </div>
  );
};
