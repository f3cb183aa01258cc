import {
  CardFactory,
  MessageFactory,
  type MessagingExtensionActionResponse,
  type TaskModuleResponse,
  type TurnContext,
} from 'botbuilder';
import { texts } from '../../src/texts/texts';
import type { Card } from '../cards/card';
import { inDialog } from '../cards/in-dialog';
import type { Asker, Dialog, FoundRule, Reply } from '../conversation/reply';
import { patiently } from './patiently';
import { outcomeOf } from './sent-outcome';

/** A rule found, as the message extension lists it. */
export const attachmentOf = ({ title, text, card }: FoundRule) => ({
  ...CardFactory.adaptiveCard(card),
  preview: CardFactory.thumbnailCard(title, text),
});

/** A card in a dialog. */
export const dialog = ({ language }: Asker, card: Card): MessagingExtensionActionResponse => ({
  task: {
    type: 'continue',
    value: { title: texts[language].note.title, card: CardFactory.adaptiveCard(inDialog(card)) },
  },
});

/** What an invoke that opens a dialog is answered with; a page gets most of the window. */
export const openedDialog = ({ language }: Asker, shown: Dialog): TaskModuleResponse => {
  const { title } = texts[language].note;
  const value =
    shown.kind === 'page'
      ? { title, url: shown.url, fallbackUrl: shown.url, height: 'large' as const, width: 'large' as const }
      : { title, card: CardFactory.adaptiveCard(inDialog(shown.card)) };
  return { task: { type: 'continue', value } };
};

/** Marks a turn in which the person had their data deleted. */
export const forgotten = Symbol('forgotten');

type Failed = (where: string, error: unknown) => void;

/** Sends a reply to a message. */
export const send = async (context: TurnContext, reply: Reply, failed: Failed): Promise<void> => {
  const card = await post(context, reply, failed);
  await patiently(() => context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(card))));
};

/** Deletes what is to be removed, sends what is posted, and gives the card that is the answer. */
export const post = async (context: TurnContext, reply: Reply, failed: Failed): Promise<Card> => {
  const removed = reply.removed === undefined || (await remove(context, reply.removed, failed));
  if (reply.forgets) context.turnState.set(forgotten, true);
  try {
    return await reply.card(await posted(context, reply), removed);
  } catch (error) {
    if (!reply.notPosted) throw error;
    failed('post', error);
    return reply.notPosted(outcomeOf(error).kind === 'unknown');
  }
};

const posted = async (context: TurnContext, reply: Reply): Promise<string[]> => {
  const ids: string[] = [];
  for (const one of reply.posted) {
    const sent = await patiently(() => context.sendActivity(activityOf(one)));
    if (sent) ids.push(sent.id);
  }
  return ids;
};

const remove = async (context: TurnContext, activityId: string, failed: Failed): Promise<boolean> => {
  try {
    await patiently(() => context.deleteActivity(activityId));
    return true;
  } catch (error) {
    failed('delete', error);
    return false;
  }
};

const activityOf = (posted: string | Card) =>
  typeof posted === 'string'
    ? { ...MessageFactory.text(posted), textFormat: 'plain' }
    : MessageFactory.attachment(CardFactory.adaptiveCard(posted));
