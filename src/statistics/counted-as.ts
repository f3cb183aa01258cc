import type { Report } from '../reports/report';
import { type WorkingWeek, workingTimeAfter } from '../working-time';
import { type AcknowledgementClass, nameOf, notSaid } from './dimensions';

/** What a report is counted as, by the names of counts; a report that was withdrawn is not counted. */
export const countedAs = (report: Report, week: WorkingWeek): string[] => {
  if (report.state === 'withdrawn' || !report.content) return [];
  const { setting = notSaid, medium = notSaid, threatening, refused } = report.content.facts;
  const agreed = report.agreed ?? (refused ? 'no' : notSaid);
  const measures = new Set(report.followUps.flatMap((followUp) => followUp.measures));
  return [
    nameOf.total,
    nameOf.value('setting', setting),
    nameOf.value('medium', medium),
    nameOf.value('agreed', agreed),
    nameOf.value('threatening', threatening ? 'yes' : 'no'),
    nameOf.value('acknowledgement', acknowledgementOf(report, week)),
    ...[...measures].map(nameOf.measure),
  ];
};

const acknowledgementOf = (report: Report, week: WorkingWeek): AcknowledgementClass => {
  const seenAt = seenAtOf(report);
  if (!seenAt) return 'notSeen';
  const limits = ['P1D', 'P2D', 'P5D'] as const;
  return limits.find((limit) => seenAt <= workingTimeAfter(report.sentAt, limit, week)) ?? 'longer';
};

/** When a leader had seen it first, also one who handed it over then. */
const seenAtOf = ({ firstSeenAt, acknowledgedAt }: Report): string | undefined =>
  firstSeenAt ?? acknowledgedAt;

/** What a report's counts rest on, as one word: while it stays the same, so do they. */
export const countMark = (report: Report): string =>
  [
    report.state === 'withdrawn',
    seenAtOf(report) ?? '',
    report.agreed ?? '',
    ...new Set(report.followUps.flatMap(({ measures }) => measures)),
  ].join(' ');
