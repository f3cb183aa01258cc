import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { PostedCard } from '../src/reports/report';
import type { Member } from './reply';

/** At most a few pages: a consent card for more people than that is read by nobody. */
export const membersOf = async (context: TurnContext): Promise<Member[]> => {
  const { members } = await TeamsInfo.getPagedMembers(context, 500);
  return members.flatMap(({ id, aadObjectId, name }) =>
    aadObjectId ? [{ id: aadObjectId, name: name ?? '', channelId: id }] : [],
  );
};

/** Whether others read along: a group chat, a channel or a meeting. */
export const isGroup = (conversation: TurnContext['activity']['conversation'] | undefined): boolean =>
  conversation?.isGroup === true || ['groupChat', 'channel'].includes(conversation?.conversationType ?? '');

/** Who an activity is from: the Entra object id, else the channel's own. */
export const idOf = (context: TurnContext): string =>
  context.activity.from?.aadObjectId ?? context.activity.from?.id ?? '';

/** The chat that an activity is from; of a channel, without the thread. */
export const chatOf = ({ activity }: TurnContext): string =>
  (activity.conversation?.id ?? '').replace(/;messageid=.*$/, '');

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
