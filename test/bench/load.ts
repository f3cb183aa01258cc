import { Agent, request } from 'node:http';
import { type Message, messageOf, type Person, pressOf } from './activities';
import type { StandIn } from './stand-in';

/** Where the load goes: the bot's port, the stand-in that its cards come to, and who writes. */
export type Target = { port: number; standIn: StandIn; people: readonly Person[] };

/** How long each turn took, in milliseconds, and all of them together in seconds. */
export type Load = { durations: number[]; seconds: number };

const agent = new Agent({ keepAlive: true });

/** Messages, so many at once: a turn is over when its card has come and the message is acknowledged. */
export const say = ({ port, standIn, people }: Target, count: number, atOnce: number): Promise<Load> =>
  atOnceUntil(count, atOnce, async (nth) => {
    const message = messageOf(personOf(people, nth), standIn.url, nth);
    await Promise.all([standIn.cardTo(message.conversation.id), post(port, message)]);
  });

/** Presses on a card, so many at once: a turn is over when it is answered with the next card. */
export const press = ({ port, standIn, people }: Target, count: number, atOnce: number): Promise<Load> =>
  atOnceUntil(count, atOnce, async (nth) => {
    const answer = await post(port, pressOf(personOf(people, nth), standIn.url));
    if (!answer.includes('application/vnd.microsoft.card.adaptive')) {
      throw new Error('A press was not answered with a card.');
    }
  });

const personOf = (people: readonly Person[], nth: number): Person => {
  const person = people[nth % people.length];
  if (!person) throw new Error('The load has no people.');
  return person;
};

const atOnceUntil = async (
  count: number,
  atOnce: number,
  turn: (nth: number) => Promise<void>,
): Promise<Load> => {
  const durations: number[] = [];
  let next = 0;
  const begin = performance.now();
  const goOn = async (): Promise<void> => {
    while (next < count) {
      const nth = next;
      next += 1;
      const start = performance.now();
      await turn(nth);
      durations.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, goOn));
  return { durations, seconds: (performance.now() - begin) / 1000 };
};

const post = (port: number, message: Message): Promise<string> =>
  new Promise((answered, failed) => {
    const body = JSON.stringify(message);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const options = { host: '127.0.0.1', port, path: '/api/messages', method: 'POST', agent, headers };
    const sent = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () =>
        response.statusCode && response.statusCode < 300
          ? answered(text)
          : failed(new Error(`A turn was answered ${response.statusCode}.`)),
      );
    });
    sent.on('error', failed);
    sent.end(body);
  });
