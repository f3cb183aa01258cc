import { useState } from 'react';
import type { Measure } from '../../../src/reports/report';
import type { LeaderReport } from '../../api/leader-report';
import type { Ask } from '../service/ask';
import type { Trouble } from '../service/trouble';
import type { Replace } from './reports';

/** What a leader does with a report, as the service takes it. */
export type Step =
  | { kind: 'acknowledge' }
  | { kind: 'record'; measures: Measure[]; remarks: string }
  | { kind: 'forward'; to: string }
  | { kind: 'close' };

/** Takes steps with a report, and tells whether one was taken; `said` is what is said then. */
export const useStep = (ask: Ask, id: string, replace: Replace) => {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const take = async (step: Step, said: string): Promise<boolean> => {
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
