import { useState } from 'react';
import type { LeaderReport } from '../../api/leader-report';
import type { StepAsked } from '../../api/report-routes';
import type { Ask } from '../service/ask';
import type { Trouble } from '../service/trouble';
import type { Replace } from './reports';

/** Takes steps with a report, and tells whether one was taken; `said` is what is said then. */
export const useStep = (ask: Ask, id: string, replace: Replace) => {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const take = async (step: StepAsked, said: string): Promise<boolean> => {
    setBusy(true);
    setTrouble(undefined);
    const answer = await ask<{ report?: LeaderReport }>(`/api/reports/${id}/steps`, step);
    setBusy(false);
    if (answer.kind === 'answered') replace(id, answer.value.report, said);
    else setTrouble(answer.trouble);
    return answer.kind === 'answered';
  };
  return { busy, trouble, take };
};
