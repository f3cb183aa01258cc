import { ChannelRefusal } from './channel-refusal';
import { askChannel, type ChannelAnswer, type ChannelRequest } from './channel-request';

type Answered = { id: string };
type Account = { id?: string; name?: string; aadObjectId?: string };
type Addressed = { conversation?: Account; from?: Account; recipient?: Account; [more: string]: unknown };
type Sends = {
  replyToActivity(conversationId: string, activityId: string, activity: Addressed): Promise<Answered>;
  sendToConversation(conversationId: string, activity: Addressed): Promise<Answered>;
  updateActivity(conversationId: string, activityId: string, activity: Addressed): Promise<Answered>;
};

/** Headers with the bot's own token, from the SDK's credentials. */
export type Sign = () => Promise<Record<string, string>>;

const plainHeaders = {
  accept: '*/*',
  'content-type': 'application/json; charset=utf-8',
  'user-agent': 'Microsoft-BotFramework/3.1 optagevejleder',
};
/**
 * Posts and updates of messages in three plain requests, in the place of the SDK's, which go through a dozen
 * policies and a schema each. What the channel refuses is thrown as `ChannelRefusal`; what
 * is tried again, and when, is decided where the outcome is known.
 */
export const leanConversations = (serviceUrl: string, sign: Sign): Sends => {
  const to = (...path: string[]) =>
    new URL(['v3/conversations', ...path.map(encodeURIComponent)].join('/'), withSlash(serviceUrl));
  const send = async (method: 'POST' | 'PUT', url: URL, activity: Addressed): Promise<Answered> => {
    const headers = { ...plainHeaders, ...(await sign()) };
    const { body } = await taken({ method, url, headers, body: JSON.stringify(addressed(activity)) });
    return answeredBy(body);
  };
  return {
    replyToActivity: (conversation, id, activity) =>
      send('POST', to(conversation, 'activities', id), activity),
    sendToConversation: (conversation, activity) => send('POST', to(conversation, 'activities'), activity),
    updateActivity: (conversation, id, activity) => send('PUT', to(conversation, 'activities', id), activity),
  };
};

/** Of whom it is from and goes to, only what the channel knows them by: the rest came from outside. */
const addressed = (activity: Addressed): object => ({
  ...activity,
  conversation: known(activity.conversation),
  from: known(activity.from),
  recipient: known(activity.recipient),
});

const known = (account: Account | undefined) =>
  account && { id: account.id, name: account.name, aadObjectId: account.aadObjectId };

const withSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`);

const taken = async (asked: ChannelRequest): Promise<ChannelAnswer> => {
  const answer = await askChannel(asked);
  if (answer.status < 200 || answer.status >= 300) throw new ChannelRefusal(answer);
  return answer;
};

/** An update may be answered with nothing. */
const answeredBy = (body: string): Answered => {
  const read: unknown = body.trim() ? JSON.parse(body) : {};
  const id = typeof read === 'object' && read !== null && 'id' in read ? read.id : undefined;
  return { id: typeof id === 'string' ? id : '' };
};
