import { withCardSeen } from '../../src/reports/followed-card';
import type { Report } from '../../src/reports/report';
import { isOpen } from '../../src/reports/report-standing';
import { stepReport } from '../../src/reports/step-report';
import type { Step } from '../../src/reports/take-step';
import { updateReport } from '../../src/reports/update-report';
import { texts, type Words } from '../../src/texts/texts';
import type { Card } from '../cards/card';
import { messageCard } from '../cards/message-card';
import type { World } from '../world';
import type { OnReport } from './action-data';
import type { Asker } from './reply';
import { reportCard } from './report-card';

/** What a button on a report sends. */
export type Said = Pick<OnReport, 'reportId' | 'recipient' | 'query' | 'measures' | 'remarks'>;

/** The step is taken, and the card shows the report as it is now; `full` is the card where there is no room for it. */
export const stepReply = async (
  world: World,
  asker: Asker,
  said: Said,
  step: Step,
  full?: (report: Report) => Card,
): Promise<Card> => {
  const words = texts[asker.language].report;
  const outcome = await stepReport(world.reports, said.reportId, step, asker.id, asker.card);
  switch (outcome.kind) {
    case 'done':
    case 'already':
      return viewed(world, asker, outcome.report);
    case 'tooLate':
      return viewed(world, asker, outcome.report, tooLateFor(step, outcome.report, words));
    case 'full':
      return full?.(outcome.report) ?? viewed(world, asker, outcome.report, words.tooMany);
    case 'toItsEmployee':
      return viewed(world, asker, outcome.report, words.toItsEmployee);
    case 'notYours':
      return refreshReply(world, asker, said);
    case 'gone':
      return messageCard({ lines: [words.gone] });
  }
};

/** The report as it is now, as the one who asks may see it. */
export const refreshReply = async (world: World, asker: Asker, said: Said): Promise<Card> => {
  const seen = (report: Report) => withCardSeen(report, asker.id, asker.card);
  const report = await updateReport(world.reports.store, said.reportId, seen);
  return report ? viewed(world, asker, report) : messageCard({ lines: [texts[asker.language].report.gone] });
};

const viewed = async (world: World, asker: Asker, report: Report, notice?: string): Promise<Card> =>
  (await reportCard(world, asker.id, report, asker.language, notice)) ??
  messageCard({ lines: [texts[asker.language].report.notYours] });

/** Shows what is for a report's leader alone, while it is `possible`; to others the report as they may see it. */
export const asLeader = async (
  world: World,
  asker: Asker,
  said: Said,
  possible: (report: Report) => boolean,
  show: (report: Report) => Card | Promise<Card>,
): Promise<Card> => {
  const stored = await world.reports.store.get(said.reportId);
  const words = texts[asker.language].report;
  if (!stored) return messageCard({ lines: [words.gone] });
  if (stored.report.leader.person.id !== asker.id) return viewed(world, asker, stored.report);
  if (!possible(stored.report)) return viewed(world, asker, stored.report, words.tooLate);
  return show(stored.report);
};

const tooLateFor = (step: Step, report: Report, words: Words['report']): string =>
  step.kind === 'withdraw' && isOpen(report) ? words.tooLateToWithdraw : words.tooLate;
