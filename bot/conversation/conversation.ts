import { noFacts } from '../../src/facts';
import { texts } from '../../src/texts/texts';
import type { Understanding } from '../../src/understanding/understanding';
import type { Card } from '../cards/card';
import { messageCard } from '../cards/message-card';
import { welcomeCard } from '../cards/question-card';
import { within } from '../within';
import type { World } from '../world';
import { type ActionData, readActionData } from './action-data';
import { answerButton } from './button-reply';
import { commandOf, isThanks } from './commands';
import { deadEnd, faultCard, writtenOn } from './dead-end';
import { groupMeetingCard } from './meeting-reply';
import { answerMessage } from './message-reply';
import { named } from './named';
import { noteDialog } from './note-dialog';
import { withNoteLeft } from './note-left';
import type { Asker, Conversation, Reply } from './reply';

/** The conversation: what is understood of a message or a pressed button, and the card that answers it. */
export const createConversation = (
  world: World,
  understand: (text: string) => Understanding,
): Conversation => ({
  said: (from, text) =>
    safely(world, from, async () => {
      const asker = await named(world, from);
      const command = commandOf(text);
      if (asker.amongOthers && command?.verb === 'meeting.check') return groupMeetingCard(world, asker);
      if (!text.trim()) return welcomeCard(world.guideline, noFacts, asker.language);
      if (command) return answerButton(world, asker, command);
      if (isThanks(text)) return messageCard({ lines: [texts[asker.language].conversation.thanks] });
      return answerMessage(world, asker, understand(text));
    }),
  pressed: (asker, value) => {
    const data = readActionData(value);
    const words = texts[asker.language].conversation;
    const answer = async () => {
      if (!data) return deadEnd(asker, words.incomplete);
      if (isOld(world, data))
        return withNoteLeft(asker, data, only(deadEnd(asker, words.oldCard, ...writtenOn(data))));
      return withNoteLeft(asker, data, replied(await answerButton(world, await named(world, asker), data)));
    };
    return safely(world, asker, answer, data);
  },
  welcomed: async (asker) => only(welcomeCard(world.guideline, noFacts, asker.language)),
  noteOpened: (asker, value) => noteDialog(world, asker, value),
});

const ofAnyEdition: readonly ActionData['verb'][] = ['note', 'note.write', 'report.refresh'];

/** The note on a report stays within reach for as long as the report, also under a new edition; a note is deleted under any. */
const isOld = ({ guideline }: World, { guidelineVersion, reportId, verb }: ActionData): boolean => {
  if (!guidelineVersion || guidelineVersion === guideline.version || verb === 'note.delete') return false;
  return !(reportId && ofAnyEdition.includes(verb));
};

/** Milliseconds until a person is told that it went wrong, when storage or the directory do not answer. */
const patience = 8000;

/** A fault of ours or of storage is told in words, and to the log; what was `pressed` can be pressed again. */
const safely = async (
  world: World,
  asker: Asker,
  answer: () => Promise<Card | Reply>,
  pressed?: ActionData,
): Promise<Reply> => {
  try {
    const given = await within(patience, answer(), 'an answer', (error) =>
      world.failed('conversation.late', error),
    );
    return replied(given);
  } catch (error) {
    world.failed('conversation', error);
    return only(faultCard(asker, pressed));
  }
};

const replied = (given: Card | Reply): Reply => ('type' in given ? only(given) : given);

/** A reply that is one card. */
const only = (card: Card): Reply => ({ card: () => card, posted: [] });
