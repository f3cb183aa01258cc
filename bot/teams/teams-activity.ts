import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { PostedCard } from '../../src/reports/report';
import type { Member } from '../cards/card';

/** As many as Teams gives at once. */
const pageSize = 500;

/** Everybody in the chat; guests and the like, who have no Entra object id here, by the channel's. */
export const membersOf = async (context: TurnContext): Promise<Member[]> => {
  const found: Member[] = [];
  let from: string | undefined;
  do {
    const page = await TeamsInfo.getPagedMembers(context, pageSize, from);
    for (const { id, aadObjectId, name } of page.members)
      found.push({ id: aadObjectId ?? id, name: name ?? '', channelId: id });
    from = page.continuationToken;
  } while (from);
  return found;
};

/** Two colleagues' own chat, where a message extension is asked; Teams calls it personal, though the bot is not in it. */
const chatOfTwo = /@unq\.gbl\.spaces$/;

/** Whether others read along: a group chat, a channel, a meeting, or a chat of two colleagues. */
export const isGroup = (conversation: TurnContext['activity']['conversation'] | undefined): boolean =>
  conversation?.isGroup === true ||
  ['groupChat', 'channel'].includes(conversation?.conversationType ?? '') ||
  chatOfTwo.test(conversation?.id ?? '');

/** Whether somebody uses the message extension, which they do in chats that the bot is not in. */
export const isFromExtension = ({ type, name }: TurnContext['activity']): boolean =>
  type === 'invoke' && name?.startsWith('composeExtension/') === true;

/** A new version of the app is neither a first meeting nor a farewell. */
export const isUpgrade = ({ action }: TurnContext['activity']): boolean => /-upgrade$/.test(action ?? '');

/** The chat or channel, whichever of its threads it is. */
export const chatOf = (conversation: TurnContext['activity']['conversation'] | undefined): string =>
  conversation?.id?.split(';')[0] ?? '';

/** Who an activity is from: the Entra object id, else the channel's own. */
export const idOf = (context: TurnContext): string =>
  context.activity.from?.aadObjectId ?? context.activity.from?.id ?? '';

/** The locale of an activity, else the client's; undefined where neither says one. */
export const localeOf = ({ locale, entities }: TurnContext['activity']): string | undefined => {
  const client: unknown = entities?.find(({ type }) => type === 'clientInfo')?.locale;
  return locale?.trim() || (typeof client === 'string' ? client : undefined);
};

/** The card whose button was pressed, by the id of the activity that it answers. */
export const cardPressed = ({ activity }: TurnContext): PostedCard | undefined =>
  activity.replyToId && activity.conversation?.id
    ? { conversationId: activity.conversation.id, activityId: activity.replyToId }
    : undefined;

/** What a pressed button sends, with its verb; undefined when it is not the shape of a card action. */
export const pressedValue = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('action' in value)) return undefined;
  const { action } = value;
  if (typeof action !== 'object' || action === null) return undefined;
  const data = 'data' in action && typeof action.data === 'object' ? action.data : {};
  return { ...data, ...('verb' in action ? { verb: action.verb } : {}) };
};
