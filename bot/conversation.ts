import { type Askable, type Decision, decide, notCovered } from '../src/decide';
import { type Facts, noFacts } from '../src/facts';
import type { Guideline } from '../src/guideline/guideline';
import type { PeopleStore } from '../src/ports/people-store';
import { texts } from '../src/texts/texts';
import type { Understanding } from '../src/understanding/understanding';
import { type ActionData, readActionData } from './action-data';
import { answerCard } from './cards/answer-card';
import { messageCard } from './cards/message-card';
import { questionCard, welcomeCard } from './cards/question-card';
import { leaderReply } from './leader-reply';
import { meetingCard } from './meeting-reply';
import { noteReply, writtenNote } from './note-reply';
import type { Asker, Card, Conversation, Reply } from './reply';
import type { World } from './world';

/** The conversation: what is understood of a message or a pressed button, and the card that answers it. */
export const createConversation = (
  world: World,
  understand: (text: string) => Understanding,
  people: PeopleStore,
): Conversation => ({
  said: async (asker, text) => answerText(world, asker, understand(text)),
  pressed: async (asker, value) => {
    const data = readActionData(value);
    const words = texts[asker.language].conversation;
    if (!data) return only(messageCard([words.incomplete]));
    if (data.guidelineVersion && data.guidelineVersion !== world.guideline.version) {
      return only(messageCard([words.oldCard]));
    }
    return answerButton(world, people, asker, data);
  },
  welcomed: async (asker) => only(welcomeCard(world.guideline, noFacts, asker.language)),
});

/** A reply that is one card. */
export const only = (card: Card): Reply => ({ card: () => card, posted: [] });

const answerText = async (world: World, asker: Asker, { intent, facts }: Understanding): Promise<Reply> => {
  const { guideline } = world;
  const words = texts[asker.language].conversation;
  const told = { facts, rules: ruleIds(decide(guideline, facts)), episodeAt: world.now() };
  switch (intent) {
    case 'guidance':
      return only(decided(world, asker, decide(guideline, facts), facts, []));
    case 'not_covered':
      return only(decided(world, asker, notCovered(guideline), facts, []));
    case 'case_note':
      return noteReply(world, asker, { ...told, criteria: [] });
    case 'notify_leader':
      return leaderReply(world, asker, told);
    case 'guideline':
      return only(guidelineCard(guideline, asker));
    case 'help':
      return only(welcomeCard(guideline, facts, asker.language));
    case 'out_of_scope':
      return only(messageCard([words.outOfScope]));
    case 'cases':
    case 'statistics':
    case 'training':
    case 'my_data':
      return only(messageCard([words.notYet]));
  }
};

const answerButton = async (
  world: World,
  people: PeopleStore,
  asker: Asker,
  data: ActionData,
): Promise<Reply> => {
  const facts = data.facts ?? noFacts;
  const told = { ...data, facts, rules: data.rules ?? [], episodeAt: data.episodeAt ?? world.now() };
  const declined = data.declined ?? [];
  switch (data.verb) {
    case 'answer':
      return only(
        decided(world, asker, decide(world.guideline, facts, declined), facts, declined, data.episodeAt),
      );
    case 'note':
      return noteReply(world, asker, { ...told, criteria: data.criteria ?? [] });
    case 'note.write':
      return writtenNote(world, asker, { ...told, criteria: data.criteria ?? [] });
    case 'note.delete':
      return { ...only(messageCard([texts[asker.language].note.deleted])), removed: data.noteId };
    case 'leader':
      return leaderReply(world, asker, told);
    case 'meeting.check':
      return only(
        meetingCard(world, asker, {
          consent: data.consent,
          purpose: data.purpose,
          alternative: data.alternative,
        }),
      );
    case 'guideline':
      return only(guidelineCard(world.guideline, asker));
    case 'language':
      return changeLanguage(world, people, asker, data.language ?? asker.language);
    default:
      return only(messageCard([texts[asker.language].conversation.notYet]));
  }
};

const decided = (
  world: World,
  asker: Asker,
  decision: Decision,
  facts: Facts,
  declined: Askable[],
  at: string = world.now(),
): Card =>
  decision.kind === 'ask'
    ? questionCard({ fact: decision.fact, facts, declined }, world.guideline, asker.language)
    : answerCard(decision, facts, asker.language, { ...world, at });

const ruleIds = (decision: Decision): string[] =>
  decision.kind === 'ask'
    ? []
    : [...decision.answers.map(({ rule }) => rule.id), ...decision.added.map(({ id }) => id)];

const changeLanguage = async (
  world: World,
  people: PeopleStore,
  asker: Asker,
  language: Asker['language'],
) => {
  await people.chooseLanguage(asker.id, language);
  return only(welcomeCard(world.guideline, noFacts, language));
};

const guidelineCard = (guideline: Guideline, { language }: Asker): Card => {
  const { title, adopted, adoptedBy, evaluation } = guideline;
  const words = texts[language].conversation;
  return messageCard([words.guideline(title[language], adopted, adoptedBy[language], evaluation[language])]);
};
