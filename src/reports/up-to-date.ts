import type { DeliveryParts } from './delivery-parts';
import type { Handled } from './handled';
import type { Report } from './report';

/**
 * Brings cards up to date, and again where the report has changed meanwhile: what was read before a slow channel
 * answered must not stay over what has come since.
 */
export const upToDate = async (
  parts: DeliveryParts,
  report: Report,
  bring: (report: Report) => Promise<Handled>,
): Promise<Handled> => {
  const handled = await bring(report);
  const now = (await parts.store.get(report.id))?.report;
  return handled.kind === 'retry' || !now || isShownAlike(report, now)
    ? handled
    : upToDate(parts, now, bring);
};

const isShownAlike = (one: Report, other: Report): boolean =>
  one.state === other.state &&
  one.leader.person.id === other.leader.person.id &&
  one.followUps.length === other.followUps.length &&
  one.reminders === other.reminders &&
  one.escalation === other.escalation;
