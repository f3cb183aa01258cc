import { longestEntry } from '../../src/entered-text';
import { texts } from '../../src/texts/texts';
import type { Card } from '../cards/card';
import { noLeaderCard } from '../cards/no-leader-card';
import type { World } from '../world';
import { actionOf, preview, type Written } from './draft';
import { peopleCard } from './people-reply';
import { recipientOf } from './recipient-of';
import type { Asker } from './reply';
import { backToAnswer } from './told';

/**
 * The preview of what the leader will see, with a word on top where there is one; or, when there is no leader to be
 * found, what to do now.
 */
export const previewReply = async (
  world: World,
  asker: Asker,
  said: Written,
  notice?: string,
): Promise<Card> => {
  const lookup = await world.directory.leaderOf(asker.id);
  if (lookup.kind === 'found') return preview(world, asker, said, lookup.leader, { notice });
  const action = actionOf(world, said);
  return noLeaderCard(lookup, asker.language, { action, back: backToAnswer(world, said, asker.language) });
};

/** The search for another recipient, and what it found. */
export const searchReply = (world: World, asker: Asker, said: Written): Promise<Card> => {
  const words = texts[asker.language].leader;
  const { message, ...action } = actionOf(world, said);
  const field = { id: 'message', label: words.message, value: message };
  return peopleCard(world, asker, {
    query: said.query,
    without: [asker.id],
    lines: [],
    choose: (person) => ({ verb: 'leader.choose', action: { ...action, recipient: person.id } }),
    search: { verb: 'leader.search', action },
    back: [{ title: texts[asker.language].report.back, verb: 'leader', action }],
    written: message ? [{ ...field, isMultiline: true, maxLength: longestEntry }] : [],
  });
};

/** The preview for the chosen recipient; a `word` stands above the message. */
export const chooseReply = async (
  world: World,
  asker: Asker,
  said: Written,
  word?: string,
): Promise<Card> => {
  const found = await recipientOf(world, asker, said);
  return 'card' in found ? found.card : preview(world, asker, said, found.person, { fault: word });
};
