import type { DirectoryPerson } from '../../src/ports/directory';
import { texts } from '../../src/texts/texts';
import type { Card } from '../cards/card';
import { messageCard } from '../cards/message-card';
import type { World } from '../world';
import { actionOf, type Written } from './draft';
import type { Asker } from './reply';

/** The recipient that a button names, looked up anew, since what a card sends is not trusted. */
export const recipientOf = async (
  world: World,
  asker: Asker,
  said: Written,
): Promise<{ person: DirectoryPerson } | { card: Card }> => {
  const words = texts[asker.language].leader;
  const { recipient } = said;
  const lookup = recipient ? await world.directory.person(recipient) : { kind: 'none' as const };
  const self = lookup.kind === 'found' && lookup.person.id === asker.id;
  if (lookup.kind === 'found' && lookup.person.enabled && !self) return { person: lookup.person };
  const unknown = lookup.kind === 'found' || lookup.kind === 'none';
  const action = actionOf(world, said);
  const next = unknown
    ? { title: words.other, verb: 'leader.search' as const, action }
    : { title: words.again, verb: 'leader.send' as const, action: { ...action, recipient } };
  const line = unknown ? words.unknownRecipient : words.notSent;
  return { card: messageCard({ lines: [self ? words.self : line], buttons: [next] }) };
};
