import { decide, notCovered } from '../../src/decide';
import { type Facts, noFacts } from '../../src/facts';
import { texts } from '../../src/texts/texts';
import { momentOf } from '../../src/time-text';
import type { Understanding } from '../../src/understanding/understanding';
import { acuteLine } from '../cards/acute-line';
import type { Card } from '../cards/card';
import { messageCard } from '../cards/message-card';
import { welcomeCard } from '../cards/question-card';
import { within } from '../within';
import type { World } from '../world';
import { type ActionData, readActionData } from './action-data';
import { answerButton } from './button-reply';
import { casesReply } from './cases-reply';
import { commandOf, isThanks } from './commands';
import { deadEnd, faultCard, writtenOn } from './dead-end';
import { decided, guidelineCard, toldBy } from './guidance-reply';
import { previewReply } from './leader-reply';
import { checkButton, groupMeetingCard } from './meeting-reply';
import { myDataReply } from './my-data-reply';
import { named } from './named';
import { noteDialog } from './note-dialog';
import { withNoteLeft } from './note-left';
import { noteReply } from './note-reply';
import { privateCard, privateIntents } from './private-reply';
import type { Asker, Conversation, Reply } from './reply';
import { statisticsReply } from './statistics-reply';
import { keptIn } from './told';
import { trainingReply } from './training-reply';

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
      return answerText(world, asker, understand(text));
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

const filled = (line: string): string[] => (line ? [line] : []);

/** Whether a message told anything of an episode. */
const isTold = ({ medium, setting, ...flags }: Facts): boolean =>
  medium !== undefined || setting !== undefined || Object.values(flags).some((flag) => flag === true);

/** A reply that is one card. */
const only = (card: Card): Reply => ({ card: () => card, posted: [] });

const answerText = async (
  world: World,
  asker: Asker,
  { intent, facts, meeting, evidence, language, ownMeeting, asLeader, clock }: Understanding,
): Promise<Card | Reply> => {
  const { guideline } = world;
  if (asker.amongOthers && privateIntents.includes(intent)) return privateCard(world, asker);
  const { conversation: words, answer } = texts[asker.language];
  const forgotten = (button: string) => (isTold(facts) ? undefined : words.toldBefore(button));
  const saidAt = clock && momentOf(clock, world.now(), world.zone);
  const isOther = language !== asker.language && !asker.amongOthers;
  const kept = keptIn({ asLeader, saidAt });
  const told = { facts, declined: [], meeting, evidence, asLeader, kept };
  switch (intent) {
    case 'guidance':
      if (asker.amongOthers && facts.setting === 'digital_meeting')
        return groupMeetingCard(world, asker, meeting);
      return decided(world, asker, decide(guideline, facts), {
        ...told,
        written: isOther ? language : undefined,
      });
    case 'not_covered':
      return decided(world, asker, notCovered(guideline), {
        leading: ownMeeting ? [checkButton(world, asker)] : undefined,
        ...told,
      });
    case 'case_note':
      return noteReply(
        world,
        asker,
        { ...toldBy(world, facts), criteria: [], saidAt },
        forgotten(answer.note),
      );
    case 'notify_leader':
      /** Of an episode that nothing is told of it is not known that it is now. */
      return previewReply(
        world,
        asker,
        { ...toldBy(world, isTold(facts) ? facts : { ...facts, when: facts.when ?? 'after' }), saidAt },
        forgotten(answer.leader),
      );
    case 'my_data':
      return myDataReply(world, asker);
    case 'cases':
      return casesReply(world, asker);
    case 'guideline':
      return guidelineCard(world, asker);
    case 'help':
      return welcomeCard(guideline, facts, asker.language, world.acute);
    case 'out_of_scope':
      return deadEnd(asker, ...filled(acuteLine(world.acute, facts, asker.language)), words.outOfScope);
    case 'statistics':
      return statisticsReply(world, asker);
    case 'training':
      return trainingReply(world, asker);
  }
};
