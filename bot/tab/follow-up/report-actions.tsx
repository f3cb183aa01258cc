import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { offeredSteps } from '../../../src/reports/report-standing';
import type { LeaderReport } from '../../api/leader-report';
import { TroubleNotice } from '../frame/trouble-notice';
import { useWords } from '../host/place';
import type { Ask } from '../service/ask';
import { Confirm } from './confirm';
import { Done } from './done';
import { FollowUpForm } from './follow-up-form';
import { ForwardForm } from './forward-form';
import type { Replace, StepDone } from './reports';
import { useStep } from './use-step';

const useStyles = makeStyles({
  actions: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Form = 'followUp' | 'forward' | 'close';

/** A report, how to ask about it, and what was done last, with this or another one. */
export type ReportProps = {
  report: LeaderReport;
  ask: Ask;
  replace: Replace;
  done: StepDone | undefined;
  again(): void;
};

const focus = (button: HTMLButtonElement | null) => button?.focus();

/** The buttons of the leader's card, with the same steps behind them. */
export const ReportActions = ({ report, ask, replace, done, again }: ReportProps) => {
  const styles = useStyles();
  const { report: words, followUpPage } = useWords().words;
  const { busy, trouble, take } = useStep(ask, report, replace);
  const [form, setForm] = useState<Form>();
  const [left, setLeft] = useState<Form>();
  const { employee } = report;
  const said = done?.id === report.id && <Done key={done.nth} said={done.said} />;
  const steps = offeredSteps(report);
  if (steps.length === 0) return said || null;
  /** The focus goes back to the button that opened the form. */
  const cancel = () => {
    setLeft(form);
    setForm(undefined);
  };
  /** What was written stays where it could not be saved. */
  const record: Parameters<typeof FollowUpForm>[0]['record'] = async (measures, remarks) => {
    if (!(await take({ kind: 'record', measures, remarks }, followUpPage.recorded))) return;
    setLeft(undefined);
    setForm(undefined);
  };
  const close = async () => {
    if (!(await take({ kind: 'close' }, followUpPage.closed(employee.name)))) return;
    setLeft(undefined);
    setForm(undefined);
  };
  const buttons = {
    acknowledge: {
      disabledFocusable: busy,
      onClick: () => take({ kind: 'acknowledge' }, followUpPage.acknowledged(employee.name)),
      children: words.acknowledge,
    },
    record: {
      ref: left === 'followUp' ? focus : undefined,
      onClick: () => setForm('followUp'),
      children: words.followUp,
    },
    close: {
      disabledFocusable: busy,
      ref: left === 'close' ? focus : undefined,
      onClick: report.followUps.length > 0 ? close : () => setForm('close'),
      children: words.close,
    },
    forward: {
      ref: left === 'forward' ? focus : undefined,
      onClick: () => setForm('forward'),
      children: words.forward,
    },
  };
  return (
    <div className={styles.actions}>
      {said}
      {trouble && <TroubleNotice trouble={trouble} reload={again} />}
      {form === 'followUp' && <FollowUpForm busy={busy} record={record} cancel={cancel} />}
      {form === 'forward' && (
        <ForwardForm
          {...{ ask, busy, employee }}
          forward={({ id, name }) =>
            take({ kind: 'forward', to: id }, followUpPage.forwarded(employee.name, name))
          }
          cancel={cancel}
        />
      )}
      {form === 'close' && (
        <Confirm
          question={followUpPage.closeConfirm(employee.name)}
          title={words.close}
          busy={busy}
          confirm={close}
          back={cancel}
        />
      )}
      {!form && (
        <div className={styles.buttons}>
          {steps.map((step, nth) => (
            <Button key={step} appearance={nth === 0 ? 'primary' : 'secondary'} {...buttons[step]} />
          ))}
        </div>
      )}
    </div>
  );
};
