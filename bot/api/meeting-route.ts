import { z } from 'zod';
import { consentQuestion } from '../../src/consent';
import { languageOf } from '../../src/language';
import type { Sent } from '../../src/ports/messenger';
import { askedCard } from '../cards/consent-card';
import { refused } from '../refused';
import type { World } from '../world';
import type { Chats } from './chats';
import type { PersonalRoute } from './guard';

/** A chat's id is put into an address of the channel's: nothing that could lead elsewhere. */
const asked = z.strictObject({ chatId: z.string().regex(/^(?!\.+$)[\w:.@=;-]{1,300}$/) });

/** Asks everybody in a chat whether the meeting may be recorded, as the one who asks: only for who is in the chat. */
export const meetingRoute = (world: World, chats: Chats): PersonalRoute => ({
  method: 'post',
  path: '/api/meeting/consent',
  answer: async (caller, request) => {
    const said = asked.safeParse(request.body);
    if (!said.success) return refused('badRequest');
    const chat = await chats.open(said.data.chatId, caller.id);
    if (chat.kind !== 'chat') return refused(chat.kind);
    const organiser = chat.members.find(({ id }) => id === caller.id);
    if (!organiser) return refused('notYours');
    const language =
      (await world.people.languageOf(caller.id)) ?? languageOf(request.headers['accept-language']);
    const question = consentQuestion(world.newId(), organiser, said.data.chatId, world.now());
    await world.consents.ask(question);
    const sent = await chat.post(askedCard(question, chat.members, language));
    if (!(await hasArrived(sent))) {
      if (sent.kind !== 'unknown') await world.consents.withdraw(question);
      return refused('unavailable');
    }
    return { status: 200, body: { consentId: question.id } };
  },
});

/** A channel that is slow is waited for, so that nobody is told to ask again what stands in the chat already. */
const hasArrived = async (sent: Sent): Promise<boolean> =>
  sent.kind === 'posted' || (sent.kind === 'unknown' && (await sent.late) !== undefined);
