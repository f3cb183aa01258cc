import type { DeliveryParts } from './delivery-parts';
import type { PostedCard, Report } from './report';

/**
 * Where a person's card on the report stands: a card is brought up to date also for who has had their own data deleted
 * since, and with it the reference; undefined when there is neither.
 */
export const whereItsCardIs = async (
  { people, messenger }: DeliveryParts,
  report: Report,
  personId: string,
  card: PostedCard | undefined,
): Promise<string | undefined> => {
  const reference = (await people.get(personId))?.reference;
  if (reference || !card) return reference;
  const alike = (await people.get(report.employee.id))?.reference;
  return messenger.referenceTo(card.conversationId, personId, alike);
};
