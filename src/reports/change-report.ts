import type { NotificationKind, NotificationQueue } from '../ports/notification-queue';
import type { ReportStore, StoredReport } from '../ports/report-store';
import { withCardSeen } from './followed-card';
import { type Agreement, isUnfinished, type News, newsKinds, type PostedCard, type Report } from './report';
import { type Step, type StepOutcome, takeStep } from './take-step';

/**
 * What reports rest on; `now` gives ISO 8601 in UTC. `failed` is told of a notification that could not be
 * written: it is noted on the report, and the sweep finds it.
 */
export type ReportParts = {
  store: ReportStore;
  queue: NotificationQueue;
  now(): string;
  failed(where: string, error: unknown): void;
  /** Seconds before cards are brought up to date, so that the answer to the press itself is shown first. */
  afterTheAnswer: number;
  /** When a delivered report's reminder is due; undefined when there is none. */
  dueAt(report: Report): string | undefined;
  /** Whether it is working time now: leaders are not reminded outside it. */
  isWorkingTime(): boolean;
};

const mostConflicts = 10;

/**
 * Stores a report and has it brought to its leader; pressed again, it is the report that was stored first.
 * `notYours` when the id is somebody else's report.
 */
export const sendReport = async (
  parts: ReportParts,
  report: Report,
): Promise<{ kind: 'sent' | 'already'; report: Report } | { kind: 'notYours' }> => {
  if ((await parts.store.create(report)) === 'exists') {
    const stored = await parts.store.get(report.id);
    if (!stored || stored.report.employee.id !== report.employee.id) return { kind: 'notYours' };
    return { kind: 'already', report: stored.report };
  }
  await tell(parts, report, 'report');
  return { kind: 'sent', report };
};

/** Has people told of a report; `delay` in seconds. What the queue does not take is noted, for the sweep. */
export const tell = async (
  parts: ReportParts,
  report: Report,
  kind: NotificationKind,
  delay = 0,
): Promise<void> => {
  const news = newsKinds.find((one) => one === kind);
  try {
    await parts.queue.send({ kind, reportId: report.id }, priorityOf(report), delay);
    if (news && report.news?.includes(news)) await noteNews(parts.store, report.id, news, false);
    if (isUnfinished(report)) await parts.store.noteQueued(report, parts.now());
  } catch (error) {
    parts.failed('queue', error);
    if (news) await noteUntold(parts, report.id, news);
  }
};

/** With the queue storage may be away as a whole: then the next press or "Opdatér" shows it. */
const noteUntold = async ({ store, failed }: ReportParts, id: string, news: News): Promise<void> => {
  try {
    await noteNews(store, id, news, true);
  } catch (error) {
    failed('queue.note', error);
  }
};

const noteNews = (store: ReportStore, id: string, news: News, isWaiting: boolean) =>
  updateReport(store, id, (report) => {
    const others = (report.news ?? []).filter((one) => one !== news);
    const all = isWaiting ? [...others, news] : others;
    return { ...report, news: all.length > 0 ? all : undefined };
  });

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

/** Changes a report by what delivery came to know of it; undefined when there is no such report. */
export const updateReport = async (
  store: ReportStore,
  id: string,
  change: (report: Report) => Report,
): Promise<Report | undefined> =>
  (await changed(store, id, (report) => ({ kind: 'done' as const, report: change(report) })))?.report;

/** Notes on an employee's own report whether they had agreed; whatever is not theirs or is withdrawn stays as it is. */
export const noteAgreed = async (
  store: ReportStore,
  id: string,
  employeeId: string,
  agreed: Agreement,
): Promise<void> => {
  await updateReport(store, id, (report) =>
    report.employee.id === employeeId && report.content && report.agreed !== agreed
      ? { ...report, agreed }
      : report,
  );
};

/** Changes a report, and gives it only to the one who did: undefined when there was nothing to do. */
export const claimReport = async (
  store: ReportStore,
  id: string,
  change: (report: Report) => Report | undefined,
): Promise<Report | undefined> => {
  const outcome = await changed(store, id, (report) => {
    const next = change(report);
    return next ? { kind: 'done' as const, report: next } : { kind: 'nothing' as const };
  });
  return outcome?.kind === 'done' ? outcome.report : undefined;
};

/** Reads, decides and replaces, and begins again with what is there now when somebody was there in between. */
const changed = async <O extends { kind: string; report?: Report }>(
  store: ReportStore,
  id: string,
  decide: (report: Report) => O,
): Promise<O | undefined> => {
  for (let tries = 0; tries < mostConflicts; tries += 1) {
    const stored: StoredReport | undefined = await store.get(id);
    if (!stored) return undefined;
    const outcome = decide(stored.report);
    if (outcome.kind !== 'done' || !outcome.report || outcome.report === stored.report) return outcome;
    if ((await store.replace(outcome.report, stored.version)) === 'replaced') return outcome;
  }
  throw new Error('A report was changed by others each time it was to be changed.');
};

/** Felt threatening goes first. */
const priorityOf = (report: Report) => (report.content?.facts.threatening ? 'urgent' : 'ordinary');
