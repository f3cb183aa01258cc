import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { decide } from '../../src/decide';
import { understand } from '../../src/understanding/understand';
import { odder } from '../odder';
import { readLabelled } from '../understanding/labels';

/** Every tuned message that is answered with an answer card at once: several hundred, so that none is known by heart. */
const messages = readLabelled(join(__dirname, '../understanding/messages/tune.jsonl'))
  .map(({ text }) => text)
  .filter((text) => {
    const { intent, facts } = understand(text);
    return intent === 'guidance' && decide(odder, facts).kind === 'answer';
  });

/** Somebody who writes to the bot. */
export type Person = { id: string; name: string };

/** People numbered from zero, the same each time under the same name. */
export const people = (name: string, count: number): Person[] =>
  Array.from({ length: count }, (_, number) => ({ id: `${name}-${number}`, name: `Medarbejder ${number}` }));

const envelope = (person: Person, serviceUrl: string) => ({
  timestamp: new Date().toISOString(),
  localTimestamp: new Date().toISOString(),
  id: randomUUID(),
  channelId: 'msteams',
  serviceUrl,
  from: { id: `29:${person.id}`, name: person.name, aadObjectId: person.id },
  conversation: { conversationType: 'personal', tenantId: 'tenant', id: `chat-${person.id}` },
  recipient: { id: '28:bot', name: 'Optagevejleder' },
  entities: [{ locale: 'da-DK', country: 'DK', platform: 'iOS', type: 'clientInfo' }],
  channelData: { tenant: { id: 'tenant' } },
  locale: 'da-DK',
});

/** The message that a person writes as the bench's nth, as Teams delivers it. */
export const messageOf = (person: Person, serviceUrl: string, nth: number) => ({
  ...envelope(person, serviceUrl),
  type: 'message',
  text: messages[nth % messages.length],
  textFormat: 'plain',
});

/** What is sent to a bot. */
export type Message = ReturnType<typeof envelope>;

/** A press on "not only me" of an answer card, which is answered with another one. */
export const pressOf = (person: Person, serviceUrl: string) => ({
  ...envelope(person, serviceUrl),
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: 'card',
  value: { action: { type: 'Action.Execute', verb: 'answer', data: pressedData } },
});

const pressedData = {
  verb: 'answer',
  facts: {
    medium: 'image',
    setting: 'public_area',
    sharing: true,
    threatening: false,
    targetsEmployee: true,
    refused: false,
  },
};
