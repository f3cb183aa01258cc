import {
  type ConsentAnswer,
  type ConsentQuestion,
  consentQuestion,
  isUnderWay,
  type Tally,
  tallyOf,
} from '../../src/consent';
import { texts } from '../../src/texts/texts';
import type { Card, Member } from '../cards/card';
import { askedCard, ownAnswerCard, tallyCard } from '../cards/consent-card';
import { messageCard } from '../cards/message-card';
import { plain } from '../cards/render';
import { within } from '../within';
import type { World } from '../world';
import type { ActionData } from './action-data';
import { idByCard, idFrom } from './id-by-card';
import type { Asker, Reply } from './reply';

type Said = Pick<ActionData, 'consentId'>;

/** The card with which the organiser asks everybody in the chat; pressed by one who was asked, it is their own view. */
export const consentAskReply = async (world: World, asker: Asker, said: Said): Promise<Card | Reply> => {
  if (said.consentId) return ownView(world, asker, said.consentId);
  const words = texts[asker.language].meeting;
  if (!asker.amongOthers) return messageCard({ lines: [words.onlyAmongOthers] });
  const { id, asked } = await askedOrNext(world, asker);
  if (asked && !isToBePosted(world, asker, asked)) return ownView(world, asker, id);
  const question = asked ?? consentQuestion(id, asker, asker.chatId, world.now());
  const members = await asker.members();
  if (!asked && (await world.consents.ask(question)) === 'already') return ownView(world, asker, id);
  return {
    posted: [askedCard(question, members, asker.language)],
    notPosted: async (mayStand) => {
      if (mayStand) return messageCard({ lines: [words.askedPerhaps] });
      await world.consents.withdraw(question);
      return messageCard({ lines: [texts[asker.language].conversation.fault] });
    },
    card: async () => {
      await notePosted(world, question);
      return tallyCard(question, tallyOf(question, [], members), world.zone, asker.language);
    },
  };
};

/** A question that was stored and came to no chat, such as where the channel was too slow, is posted with the next press. */
const isToBePosted = (world: World, { id }: Asker, question: ConsentQuestion): boolean =>
  !question.posted && question.organiser.id === id && !isUnderWay(question, world.now());

const notePosted = async (world: World, question: ConsentQuestion): Promise<void> => {
  try {
    await world.consents.notePosted(question);
  } catch (error) {
    world.failed('consent.posted', error);
  }
};

/** Milliseconds within which the same button asks no second time; the same card serves the next meeting in the chat. */
const askedOnceFor = 10 * 60_000;

/** The question that this button asked a moment ago, or the id of the next one, which is the same for each press. */
const askedOrNext = async (world: World, asker: Asker): Promise<{ id: string; asked?: ConsentQuestion }> => {
  let id = idByCard(asker) ?? world.newId();
  for (;;) {
    const asked = (await askedHere(world, asker, id))?.question;
    if (!asked) return { id };
    if (Date.parse(world.now()) - Date.parse(asked.askedAt) < askedOnceFor) return { id, asked };
    id = idFrom(id, asked.askedAt);
  }
};

/**
 * A participant's own answer is kept, and a no, or another answer than before, is said to the organiser at once; what
 * the organiser could not be told is tried again with the next press.
 */
export const consentAnswerReply = async (
  world: World,
  asker: Asker,
  said: Said,
  consents: boolean,
): Promise<Card> => {
  const words = texts[asker.language].meeting;
  const stored = await askedHere(world, asker, said.consentId);
  if (!stored) return messageCard({ lines: [words.questionGone] });
  const { question } = stored;
  if (question.organiser.id === asker.id) return messageCard({ lines: [words.ownQuestion] });
  const members = await asker.members();
  if (!members.some(({ id }) => id === asker.id)) return messageCard({ lines: [words.questionGone] });
  const answer = { person: { id: asker.id, name: asker.name }, consents, at: world.now() };
  const before = stored.answers.find(({ person }) => person.id === asker.id);
  const isNews = before ? before.consents !== consents || before.untold === true : !consents;
  const kept = await world.consents.answer(question.id, { ...answer, untold: isNews });
  if (kept === 'gone') return messageCard({ lines: [words.questionGone] });
  if (!isNews) return ownAnswerCard(question, consents, asker.language);
  const told = await tellOrganiser(world, asker, question, newsOf(before, consents));
  if (told) await world.consents.noteTold(question.id, answer);
  return ownAnswerCard(question, consents, asker.language, told ? [] : [words.organiserNotTold]);
};

/** The question, if it was asked in this very chat: an id from a card proves nothing. */
const askedHere = async (world: World, { chatId }: Asker, consentId: string | undefined) => {
  const stored = consentId ? await world.consents.get(consentId) : undefined;
  return stored?.question.chatId === chatId ? stored : undefined;
};

/** Milliseconds that telling the organiser may take: the participant's own card waits for it. */
const patience = 4000;

type News = 'saidNo' | 'withdrew' | 'nowYes';

const newsOf = (before: ConsentAnswer | undefined, consents: boolean): News => {
  if (consents) return 'nowYes';
  return before?.consents ? 'withdrew' : 'saidNo';
};

/** Whether the organiser was told; else the participant is to say it. */
const tellOrganiser = async (
  world: World,
  { name }: Asker,
  { organiser }: ConsentQuestion,
  news: News,
): Promise<boolean> => {
  const failed = (error: unknown) => world.failed('consent.tell', error);
  const line = (language: Asker['language']) => texts[language].meeting[news](plain(name));
  try {
    if (await within(patience, world.tell(organiser.id, line), 'telling the organiser', failed)) return true;
    failed(new Error('the organiser could not be told of an answer'));
  } catch (error) {
    failed(error);
  }
  return false;
};

/** What one sees of the question: the organiser the tally, a participant their own choice. */
const ownView = async (world: World, asker: Asker, consentId: string): Promise<Card> => {
  const stored = await askedHere(world, asker, consentId);
  if (!stored) return messageCard({ lines: [texts[asker.language].meeting.questionOver] });
  const { question, answers } = stored;
  const members: Member[] = await asker.members();
  if (question.organiser.id === asker.id) {
    const tally: Tally = tallyOf(question, answers, members);
    return tallyCard(question, tally, world.zone, asker.language);
  }
  const own = answers.find(({ person }) => person.id === asker.id);
  return own
    ? ownAnswerCard(question, own.consents, asker.language)
    : askedCard(question, members, asker.language);
};
