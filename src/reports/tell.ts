import type { NotificationKind } from '../ports/notification-queue';
import type { ReportStore } from '../ports/report-store';
import { awaited } from './awaited';
import { type News, newsKinds, type Report } from './report';
import type { ReportParts } from './report-parts';
import { isUnfinished } from './report-standing';
import { updateReport } from './update-report';

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
    if (isUnfinished(report) && awaited(report).includes(kind))
      await parts.store.noteQueued(report, parts.now());
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

/** Felt threatening goes first. */
const priorityOf = (report: Report) => (report.content?.facts.threatening ? 'urgent' : 'ordinary');
