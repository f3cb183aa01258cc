import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { between, oneOf } from './chance';
import { conversations, type Someone } from './people';

/** A report that an employee pressed for; `answer` is what she was shown in the end, by the bot or by Teams. */
export type Press = {
  reportId: string;
  employee: Someone;
  leader: Someone;
  answer: 'sent' | 'notSent' | 'noAnswer';
};

/** A word that stands in every message of the run, and must stand in no log. */
export const secret = 'hemmeligbesked';

/** Milliseconds that an employee goes on pressing before she takes it that it was not sent. */
const perseverance = 180_000;

/** Presses "send to my leader", and again as long as the answer is that it was not sent, or none comes. */
export const pressSend = async (
  urls: string[],
  serviceUrl: string,
  employee: Someone,
  leader: Someone,
): Promise<Press> => {
  const reportId = randomUUID();
  const data = {
    verb: 'leader.send',
    reportId,
    recipient: leader.id,
    message: secret,
    ...{
      threatening: oneOf(['true', 'false']),
      facts: { medium: 'image', setting: 'home_visit', refused: true },
    },
    rules: ['image-meeting'],
    episodeAt: new Date().toISOString(),
  };
  const value = { action: { type: 'Action.Execute', verb: 'leader.send', data } };
  const pressed = { type: 'invoke', name: 'adaptiveCard/action', replyToId: `card-${reportId}`, value };
  let answer: Press['answer'] = 'noAnswer';
  const end = Date.now() + perseverance;
  while (answer !== 'sent' && Date.now() < end) {
    answer = await answerTo(
      `${urls[Math.floor(Math.random() * urls.length)]}`,
      activity(serviceUrl, employee, pressed),
    );
    if (answer !== 'sent') await pause(between(1000, 5000));
  }
  return { reportId, employee, leader, answer };
};

/** Lets the bot know somebody's conversation, as their first message does. */
export const meet = async (url: string, serviceUrl: string, person: Someone): Promise<void> => {
  await send(url, activity(serviceUrl, person, { type: 'typing' }));
};

const answerTo = async (url: string, sent: object): Promise<Press['answer']> => {
  try {
    const card = await (await send(url, sent)).text();
    if (/Sendt til|Afleveret til|Nåede ikke frem/.test(card)) return 'sent';
    return /ikke er sendt|gik noget galt/.test(card) ? 'notSent' : 'noAnswer';
  } catch {
    return 'noAnswer';
  }
};

const send = (url: string, body: object): Promise<Response> =>
  fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(15_000),
  });

const activity = (serviceUrl: string, { id, name }: Someone, more: object) => ({
  channelId: 'msteams',
  serviceUrl,
  locale: 'da-DK',
  id: randomUUID(),
  from: { id: `29:${id}`, aadObjectId: id, name },
  recipient: { id: '28:bot', name: 'Bot' },
  conversation: { id: conversations.first(id), conversationType: 'personal' },
  ...more,
});
