import { entryFault, longestEntry } from '../../src/entered-text';
import { stepReport, updateReport } from '../../src/reports/change-report';
import { withCardSeen, withoutCard } from '../../src/reports/followed-card';
import { isOpen, type Measure, type Report, takesFollowUps } from '../../src/reports/report';
import type { Step } from '../../src/reports/take-step';
import { texts } from '../../src/texts/texts';
import { momentText } from '../../src/time-text';
import type { Card } from '../cards/card';
import { type FollowUpFaults, followUpCard } from '../cards/follow-up-card';
import { listCard } from '../cards/list-card';
import { messageCard } from '../cards/message-card';
import { plain } from '../cards/render';
import type { World } from '../world';
import type { OnReport } from './action-data';
import type { Asker } from './reply';
import { reportCard } from './report-card';

/** What a button on a report sends. */
export type Said = Pick<OnReport, 'reportId' | 'recipient' | 'query' | 'measures' | 'remarks'>;

const mostCases = 15;

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

/** The form for what was done. */
export const followUpReply = async (world: World, asker: Asker, said: Said): Promise<Card> =>
  asLeader(world, asker, said, takesFollowUps, async (report) => {
    await takeUp(world, asker, report.id);
    return followUpCard(
      report,
      { measures: said.measures ?? [], remarks: said.remarks ?? '' },
      asker.language,
    );
  });

/**
 * Before a leader's form opens: whoever is about to deal with a report has seen it, and it is withdrawn no more. The card
 * is left first, so that the news of it does not overwrite the form.
 */
export const takeUp = async (world: World, asker: Asker, reportId: string): Promise<void> => {
  await leaveItsCard(world, asker, reportId);
  await despiteStorage(world, () => stepReport(world.reports, reportId, { kind: 'acknowledge' }, asker.id));
};

/** Before a form opens in the place of a report's card. */
export const leaveItsCard = (world: World, { id, card }: Asker, reportId: string): Promise<void> =>
  despiteStorage(world, () =>
    updateReport(world.reports.store, reportId, (report) => withoutCard(report, id, card)),
  );

/** A form opens all the same when storage does not take what goes before it. */
const despiteStorage = async ({ failed }: World, change: () => Promise<unknown>): Promise<void> => {
  try {
    await change();
  } catch (error) {
    failed('card.leave', error);
  }
};

/** What was done is kept; the form comes back with a word when something is missing. */
export const recordReply = async (world: World, asker: Asker, said: Said): Promise<Card> => {
  const words = texts[asker.language].report;
  const measures = said.measures ?? [];
  const remarks = said.remarks?.trim() ?? '';
  const faults = faultsIn(measures, remarks, asker.language);
  const form = (report: Report, why: FollowUpFaults) =>
    followUpCard(report, { measures, remarks: remarks.slice(0, longestEntry), faults: why }, asker.language);
  if (faults) return asLeader(world, asker, said, takesFollowUps, (report) => form(report, faults));
  return stepReply(world, asker, said, { kind: 'record', measures, remarks }, (report) =>
    form(report, { measures: words.tooMany }),
  );
};

/** What the employee has sent, newest first. */
export const casesReply = async (world: World, asker: Asker): Promise<Card> => {
  const words = texts[asker.language].report;
  const reports = await world.reports.store.ofEmployee(asker.id, mostCases);
  const rows = reports.map((report) => ({
    title: words.employeeStates[report.state](plain(report.leader.person.name)),
    subtitle: momentText(report.sentAt, world.zone, asker.language),
    verb: 'report.refresh' as const,
    action: { reportId: report.id },
  }));
  return listCard({
    title: words.casesTitle,
    lines: rows.length > 0 ? [] : [words.noCases],
    rows,
    buttons: [],
  });
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

const faultsIn = (
  measures: Measure[],
  remarks: string,
  language: Asker['language'],
): FollowUpFaults | undefined => {
  const { report: words, conversation } = texts[language];
  const fault = entryFault(remarks);
  if (fault) return { remarks: conversation.entryFaults[fault] };
  if (measures.length === 0) return { measures: words.measuresMissing };
  return measures.includes('other') && !remarks ? { remarks: words.remarksMissing } : undefined;
};

const tooLateFor = (step: Step, report: Report, words: (typeof texts)['da']['report']): string =>
  step.kind === 'withdraw' && isOpen(report) ? words.tooLateToWithdraw : words.tooLate;
