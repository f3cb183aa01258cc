import { withCardSeen } from './followed-card';
import type { PostedCard, Report } from './report';
import type { ReportParts } from './report-parts';
import { type Step, type StepOutcome, takeStep } from './take-step';
import { tell } from './tell';
import { changed } from './update-report';

/** Takes a step with a report, one person at a time; `pressed` is the card that was pressed, `gone` that there is no such report. */
export const stepReport = async (
  parts: ReportParts,
  id: string,
  step: Step,
  personId: string,
  pressed?: PostedCard,
): Promise<StepOutcome | { kind: 'gone' }> => {
  const decide = (report: Report) =>
    takeStep(withCardSeen(report, personId, pressed), step, personId, parts.now());
  const outcome = await changed(parts.store, id, decide);
  if (outcome?.kind === 'done') {
    for (const kind of outcome.tell) await tell(parts, outcome.report, kind, parts.afterTheAnswer);
  }
  return outcome ?? { kind: 'gone' };
};
