import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { conversations, employees, leaders, type Someone } from './people';
import { cardLost, lastingTrouble, passingTrouble, type Treatment } from './trouble';

/** A card that stands in somebody's chat, whatever the bot knows of it. */
export type Standing = { personId: string; content: string };

/** A connector over HTTP that fails in every way of the platform's, and knows what it took in all the same. */
export type UnrulyChannel = {
  url: string;
  /** Cards by activity id. */
  cards: Map<string, Standing>;
  /** From now on nothing fails but what lasts. */
  calm(): void;
  stop(): Promise<void>;
};

/** About three in a hundred cards of employees are lost to the channel. */
const isLost = (activityId: string) => /^card-[\w-]*0[0-7]$/.test(activityId);

const lateAnswer = 8000;

/** Starts the channel; `taken` is told of each card before its answer. */
export const startUnrulyChannel = async (taken: (card: Standing) => void): Promise<UnrulyChannel> => {
  const cards = new Map<string, Standing>();
  let unruly = true;
  let counter = 0;
  const server = createServer(async (request, response) => {
    const body = await text(request).catch(() => '');
    const { conversationId, activityId } = placeOf(request.url ?? '');
    const person = whoseChat.get(conversationId);
    counter += 1;
    const id = request.method === 'PUT' ? activityId : `sent-${counter}`;
    const treatment = person ? treatmentOf(person, conversationId, id, unruly) : cardLost;
    if (treatment.takes && person) {
      const card = { personId: person.id, content: body };
      cards.set(id, card);
      taken(card);
    }
    answerAs(response, treatment, id);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cards,
    calm: () => {
      unruly = false;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const whoseChat = new Map<string, Someone>(
  [...employees, ...leaders].flatMap((person) => [
    [conversations.first(person.id), person],
    [conversations.installed(person.id), person],
  ]),
);

const placeOf = (path: string) => {
  const [, conversationId = '', activityId = ''] =
    /\/conversations\/([^/]+)\/activities(?:\/([^/?]+))?/.exec(decodeURIComponent(path)) ?? [];
  return { conversationId, activityId };
};

const treatmentOf = (person: Someone, conversationId: string, id: string, unruly: boolean): Treatment => {
  const lasting = lastingTrouble(person, conversationId === conversations.first(person.id));
  if (lasting) return lasting;
  if (isLost(id)) return cardLost;
  return unruly ? passingTrouble() : { takes: true, answer: 'ok' };
};

const answerAs = (response: ServerResponse, { answer }: Treatment, id: string): void => {
  if (answer === 'never') return;
  if (answer === 'reset') {
    response.socket?.destroy();
    return;
  }
  response.setHeader('content-type', 'application/json');
  if (answer === 'late') {
    setTimeout(() => response.end(JSON.stringify({ id })), lateAnswer);
    return;
  }
  if (answer === 'ok') {
    response.end(JSON.stringify({ id }));
    return;
  }
  if (answer.retryAfter) response.setHeader('retry-after', String(answer.retryAfter));
  response.statusCode = answer.status;
  response.end(JSON.stringify(answer.code ? { error: { code: answer.code } } : {}));
};
