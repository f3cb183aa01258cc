import { setTimeout } from 'node:timers/promises';
import { ChannelRefusal } from './channel-refusal';
import { askChannel, type ChannelAnswer, type ChannelRequest } from './channel-request';

type Answered = { id: string };
type Sends = {
  replyToActivity(conversationId: string, activityId: string, activity: object): Promise<Answered>;
  sendToConversation(conversationId: string, activity: object): Promise<Answered>;
  updateActivity(conversationId: string, activityId: string, activity: object): Promise<Answered>;
};

/** Headers with the bot's own token, from the SDK's credentials. */
export type Sign = () => Promise<Record<string, string>>;

const plainHeaders = {
  accept: '*/*',
  'content-type': 'application/json; charset=utf-8',
  'user-agent': 'Microsoft-BotFramework/3.1 optagevejleder',
};
const triedAgain = [412, 429, 502, 503, 504];
const mostTries = 3;
const longestWait = 4000;

/**
 * Posts and updates of messages in three plain requests, in the place of the SDK's, which go through a dozen
 * policies and a schema each. What the channel refuses is thrown as `ChannelRefusal`; a refusal for the moment is
 * waited for, as long as somebody who has written can wait.
 */
export const leanConversations = (serviceUrl: string, sign: Sign): Sends => {
  const to = (...path: string[]) =>
    new URL(['v3/conversations', ...path.map(encodeURIComponent)].join('/'), withSlash(serviceUrl));
  const send = async (method: 'POST' | 'PUT', url: URL, activity: object): Promise<Answered> => {
    const headers = { ...plainHeaders, ...(await sign()) };
    const { body } = await persistently({ method, url, headers, body: JSON.stringify(activity) });
    return answeredBy(body);
  };
  return {
    replyToActivity: (conversation, id, activity) =>
      send('POST', to(conversation, 'activities', id), activity),
    sendToConversation: (conversation, activity) => send('POST', to(conversation, 'activities'), activity),
    updateActivity: (conversation, id, activity) => send('PUT', to(conversation, 'activities', id), activity),
  };
};

const withSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`);

const persistently = async (asked: ChannelRequest, tries = 1): Promise<ChannelAnswer> => {
  const answer = await askChannel(asked);
  if (answer.status >= 200 && answer.status < 300) return answer;
  const wait = waitFor(answer, tries);
  if (!triedAgain.includes(answer.status) || tries === mostTries || wait > longestWait) {
    throw new ChannelRefusal(answer);
  }
  await setTimeout(wait);
  return persistently(asked, tries + 1);
};

/** Milliseconds: what the channel said, else doubling from half a second. */
const waitFor = ({ headers }: ChannelAnswer, tries: number): number => {
  const said = Number(headers['retry-after']);
  return said > 0 ? said * 1000 : 250 * 2 ** tries * (0.75 + Math.random() / 2);
};

/** An update may be answered with nothing. */
const answeredBy = (body: string): Answered => {
  const read: unknown = body.trim() ? JSON.parse(body) : {};
  const id = typeof read === 'object' && read !== null && 'id' in read ? read.id : undefined;
  return { id: typeof id === 'string' ? id : '' };
};
