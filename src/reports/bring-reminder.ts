import type { DeliveryParts } from './delivery-parts';
import { done, type Handled } from './handled';
import { claimReminder } from './reminders';
import { retry } from './retry';
import { tell } from './tell';
import { whereItsCardIs } from './where-its-card-is';

/** A reminder that cannot be brought is for IT to know; the report is handed up in its time all the same. */
export const bringReminder = async (parts: DeliveryParts, reportId: string, by: string): Promise<Handled> => {
  const report = await claimReminder(parts, reportId, by);
  if (!report) return done;
  const { person, card } = report.leader;
  const reference = await whereItsCardIs(parts, report, person.id, card);
  await tell(parts, report, 'leaderCards');
  const sent = reference ? await parts.messenger.remind(reference, person.id, report) : undefined;
  if (sent?.kind === 'retry') return retry(sent);
  if (sent?.kind !== 'posted') parts.failed('reminder', new Error('a leader could not be reminded'));
  return done;
};
