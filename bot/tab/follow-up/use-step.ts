import { useState } from 'react';
import type { LeaderReport } from '../../api/leader-report';
import type { StepAsked } from '../../api/report-routes';
import type { Ask } from '../service/ask';
import type { Trouble } from '../service/trouble';
import type { Replace } from './reports';

/** Takes steps with a report, and tells whether one was taken; `said` is what is said then. */
export const useStep = (ask: Ask, report: LeaderReport, replace: Replace) => {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [shown, setShown] = useState(report);
  /** A trouble was with the report as it was. */
  if (shown !== report) {
    setShown(report);
    setTrouble(undefined);
  }
  const take = async (step: StepAsked, said: string): Promise<boolean> => {
    setBusy(true);
    setTrouble(undefined);
    const answer = await ask<{ report?: LeaderReport }>(`/api/reports/${report.id}/steps`, step);
    setBusy(false);
    if (answer.kind === 'answered') replace(report.id, answer.value.report, said);
    else setTrouble(answer.trouble);
    return answer.kind === 'answered';
  };
  return { busy, trouble, take };
};
