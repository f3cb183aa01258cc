import { tell } from './change-report';
import { done, type Handled } from './handled';
import { type DeliveryParts, retry } from './reach-person';
import { claimReminder } from './reminders';

/** A reminder that cannot be brought is for IT to know; the report is handed up in its time all the same. */
export const bringReminder = async (parts: DeliveryParts, reportId: string, by: string): Promise<Handled> => {
  const report = await claimReminder(parts, reportId, by);
  if (!report) return done;
  const { id } = report.leader.person;
  const reference = (await parts.people.get(id))?.reference;
  await tell(parts, report, 'leaderCards');
  const sent = reference ? await parts.messenger.remind(reference, id, report) : undefined;
  if (sent?.kind === 'retry') return retry(sent);
  if (sent?.kind !== 'posted') parts.failed('reminder', new Error('a leader could not be reminded'));
  return done;
};
