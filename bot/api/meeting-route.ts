import { z } from 'zod';
import { type ConsentQuestion, consentQuestion, isUnderWay } from '../../src/consent';
import { type Language, languageOf } from '../../src/language';
import type { Sent } from '../../src/ports/messenger';
import type { Member } from '../cards/card';
import { askedCard } from '../cards/consent-card';
import { refused } from '../refused';
import type { RouteAnswer, RouteRequest } from '../route';
import type { World } from '../world';
import type { Chats, OpenChat } from './chats';
import type { Caller, PersonalRoute } from './guard';

/**
 * The question's id is a random one that the page makes, so that it is asked once however often it is sent. A chat's
 * id is put into an address of the channel's: nothing that could lead elsewhere.
 */
const asked = z.strictObject({
  id: z.guid(),
  chatId: z.string().regex(/^(?!\.+$)[\w:.@=;-]{1,300}$/),
});

/** Asks everybody in a chat whether the meeting may be recorded, as the one who asks: only for who is in the chat. */
export const meetingRoute = (world: World, chats: Chats): PersonalRoute => ({
  method: 'post',
  path: '/api/meeting/consent',
  answer: async (caller, request) => {
    const said = asked.safeParse(request.body);
    if (!said.success) return refused('badRequest');
    const { id, chatId } = said.data;
    const chat = await chats.open(chatId, caller.id);
    if (chat.kind !== 'chat') return refused(chat.kind === 'gone' ? 'notInChat' : chat.kind);
    const organiser = chat.members.find((member) => member.id === caller.id);
    if (!organiser) return refused('notYours');
    const stored = (await world.consents.get(id))?.question;
    if (stored && !isSame(stored, caller, chatId)) return refused('notYours');
    if (stored?.posted) return standing(stored);
    const question = stored ?? (await newlyAsked(world, id, organiser, chatId));
    if (!question || (stored && isUnderWay(stored, world.now()))) return refused('unavailable');
    return postedTo(chat, question, world, await languageFor(world, caller, request));
  },
});

/** Whether it is this person's own question to this chat: an id from a page proves nothing. */
const isSame = (question: ConsentQuestion, caller: Caller, chatId: string): boolean =>
  question.organiser.id === caller.id && question.chatId === chatId;

/** Undefined where it was asked by another request in the same moment, which is to post it. */
const newlyAsked = async (
  world: World,
  id: string,
  organiser: Member,
  chatId: string,
): Promise<ConsentQuestion | undefined> => {
  const question = consentQuestion(id, organiser, chatId, world.now());
  return (await world.consents.ask(question)) === 'asked' ? question : undefined;
};

const postedTo = async (
  chat: Extract<OpenChat, { kind: 'chat' }>,
  question: ConsentQuestion,
  world: World,
  language: Language,
): Promise<RouteAnswer> => {
  const sent = await chat.post(askedCard(question, chat.members, language));
  if (!(await hasArrived(sent))) {
    if (sent.kind !== 'unknown') await world.consents.withdraw(question);
    return refused('unavailable');
  }
  await world.consents.notePosted(question).catch((error) => world.failed('consent.posted', error));
  return standing(question);
};

const standing = ({ id }: ConsentQuestion): RouteAnswer => ({ status: 200, body: { consentId: id } });

const languageFor = async (world: World, caller: Caller, { headers }: RouteRequest) =>
  (await world.people.languageOf(caller.id)) ?? languageOf(headers['accept-language']);

/** A channel that is slow is waited for, so that nobody is told to ask again what stands in the chat already. */
const hasArrived = async (sent: Sent): Promise<boolean> =>
  sent.kind === 'posted' || (sent.kind === 'unknown' && (await sent.late) !== undefined);
