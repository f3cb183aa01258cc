import { leader } from './people-of-demo';
import { personalChatOf, serviceUrlOf } from './playground';

/** Lets the bot know where to reach the leader before she opens her window, as any earlier activity would. */
export async function leaderWasHere(endpoint: string, port: number): Promise<void> {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'typing',
      id: 'before-the-demo',
      channelId: 'msteams',
      serviceUrl: serviceUrlOf(port),
      from: { id: `29:${leader.id}`, aadObjectId: leader.id, name: leader.name },
      recipient: { id: '28:optagevejleder', name: 'Optagevejleder' },
      conversation: { id: personalChatOf(leader.id), conversationType: 'personal' },
      locale: 'da-DK',
    }),
  });
  if (!answer.ok) throw new Error(`The bot answered ${answer.status} to the leader's first activity.`);
}
