import type { DirectoryPerson } from '../src/ports/directory';
import { stepReport } from '../src/reports/change-report';
import type { Measure, Report } from '../src/reports/report';
import type { Step } from '../src/reports/take-step';
import { texts } from '../src/texts/texts';
import { momentText } from '../src/time-text';
import type { ActionData } from './action-data';
import { followUpCard } from './cards/follow-up-card';
import { listCard } from './cards/list-card';
import { messageCard } from './cards/message-card';
import { plain } from './cards/render';
import { peopleCard } from './people-reply';
import type { Asker, Card } from './reply';
import { reportCard } from './report-views';
import type { World } from './world';

type Said = Pick<ActionData, 'reportId' | 'recipient' | 'query' | 'measures' | 'remarks'>;

const mostCases = 15;

/** Acknowledge, close or withdraw: the step is taken, and the card shows the report as it is now. */
export const stepReply = async (world: World, asker: Asker, said: Said, step: Step): Promise<Card> => {
  const words = texts[asker.language].report;
  const outcome = await stepReport(world.reports, said.reportId ?? '', step, asker.id);
  switch (outcome.kind) {
    case 'done':
    case 'already':
      return viewed(world, asker, outcome.report);
    case 'tooLate':
      return viewed(world, asker, outcome.report, tooLateFor(step, outcome.report, words));
    case 'notYours':
      return messageCard({ lines: [words.notYours] });
    case 'gone':
      return messageCard({ lines: [words.gone] });
  }
};

/** The report as it is now, as the one who asks may see it. */
export const refreshReply = async (world: World, asker: Asker, said: Said): Promise<Card> => {
  const stored = await world.reports.store.get(said.reportId ?? '');
  if (!stored) return messageCard({ lines: [texts[asker.language].report.gone] });
  return viewed(world, asker, stored.report);
};

/** The form for what was done. */
export const followUpReply = async (world: World, asker: Asker, said: Said): Promise<Card> =>
  asLeader(world, asker, said, (report) =>
    followUpCard(report, { measures: said.measures ?? [], remarks: said.remarks ?? '' }, asker.language),
  );

/** What was done is kept; the form comes back with a word when something is missing. */
export const recordReply = async (world: World, asker: Asker, said: Said): Promise<Card> => {
  const words = texts[asker.language].report;
  const measures = said.measures ?? [];
  const remarks = said.remarks?.trim() ?? '';
  const missing = missingIn(measures, remarks, words);
  if (!missing) return stepReply(world, asker, said, { kind: 'record', measures, remarks });
  return asLeader(world, asker, said, (report) =>
    followUpCard(report, { measures, remarks, missing }, asker.language),
  );
};

/** Handing over: the search for another leader, and the step when one is chosen. */
export const forwardReply = async (world: World, asker: Asker, said: Said): Promise<Card> => {
  const lookup = said.recipient ? await world.directory.person(said.recipient) : undefined;
  if (lookup?.kind === 'found' && lookup.person.enabled)
    return forwardedTo(world, asker, said, lookup.person);
  const { leader, report: words } = texts[asker.language];
  const action = { reportId: said.reportId };
  return asLeader(world, asker, said, (report) =>
    peopleCard(world, asker, {
      query: said.query,
      without: [asker.id, report.employee.id],
      lines: lookup ? [leader.unknownRecipient] : [],
      choose: ({ id }) => ({ verb: 'report.forward', action: { ...action, recipient: id } }),
      search: { verb: 'report.forward', action },
      back: [{ title: words.back, verb: 'report.refresh', action }],
    }),
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

const forwardedTo = (world: World, asker: Asker, said: Said, { id, name }: DirectoryPerson) =>
  stepReply(world, asker, said, { kind: 'forward', to: { id, name } });

const viewed = async (world: World, asker: Asker, report: Report, notice?: string): Promise<Card> =>
  (await reportCard(world, asker.id, report, asker.language, notice)) ??
  messageCard({ lines: [texts[asker.language].report.notYours] });

const asLeader = async (
  world: World,
  asker: Asker,
  said: Said,
  show: (report: Report) => Card | Promise<Card>,
): Promise<Card> => {
  const stored = await world.reports.store.get(said.reportId ?? '');
  const words = texts[asker.language].report;
  if (!stored) return messageCard({ lines: [words.gone] });
  if (stored.report.leader.person.id !== asker.id) return viewed(world, asker, stored.report);
  return show(stored.report);
};

const missingIn = (measures: Measure[], remarks: string, words: (typeof texts)['da']['report']) => {
  if (measures.length === 0) return words.measuresMissing;
  return measures.includes('other') && !remarks ? words.remarksMissing : undefined;
};

const tooLateFor = (step: Step, { state }: Report, words: (typeof texts)['da']['report']): string => {
  if (step.kind === 'withdraw' && state === 'acknowledged') return words.tooLateToWithdraw;
  return step.kind === 'record' && state === 'acknowledged' ? words.tooMany : words.tooLate;
};
