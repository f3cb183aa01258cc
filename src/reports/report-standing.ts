import type { Report } from './report';

/** Whether there is anything left to do with a report. */
export const isOpen = ({ state }: Pick<Report, 'state'>): boolean =>
  state !== 'closed' && state !== 'withdrawn';

/** Closed, and no talk with the employee was registered, which the guideline asks for whatever happened. */
export const isTalkMissing = ({ state, followUps }: Pick<Report, 'state' | 'followUps'>): boolean =>
  state === 'closed' && !followUps.some(({ measures }) => measures.includes('dialogue'));

/** Whether it waits for a leader to see it. */
export const isWaiting = ({ state }: Pick<Report, 'state'>): boolean =>
  state === 'sent' || state === 'delivered' || state === 'undeliverable';

/** What a leader is offered to do with a report, the most natural first. */
export const offeredSteps = (
  report: Pick<Report, 'state' | 'followUps'>,
): ('acknowledge' | 'record' | 'close' | 'forward')[] => {
  if (isTalkMissing(report)) return ['record'];
  if (!isOpen(report)) return [];
  return isWaiting(report) ? ['acknowledge', 'record', 'forward'] : ['record', 'close', 'forward'];
};

/** Whether its leader can register what was done: the talk also afterwards. */
export const takesFollowUps = (report: Report): boolean => isOpen(report) || isTalkMissing(report);

/** Whether a leader has seen it, by what they did with it. */
export const isSeen = ({ state, handedOver }: Report): boolean =>
  state === 'acknowledged' || state === 'closed' || handedOver === true;

/** Whether it is for the employee to take up herself: it did not arrive, or nobody saw it, nor is there anybody further up. */
export const isLost = ({ state, escalation }: Report): boolean =>
  state === 'undeliverable' ||
  (state === 'delivered' && (escalation === 'nobody' || escalation === 'unseenAbove'));

/** Whether the employee has still to be told so. */
export const isUntold = (report: Report): boolean => !report.toldAt && isLost(report);

/** Whether somebody is still to hear of the report: of it, that it was withdrawn or did not arrive, or what became of it. */
export const isUnfinished = (report: Report): boolean =>
  report.state === 'sent' || report.cardsStale === true || isUntold(report) || report.news !== undefined;
