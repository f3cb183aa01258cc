import { request } from 'node:http';
import { type Bot, type Name, people } from '../support/bot';

/** What a route answered. */
export type Answered = { status: number; headers: Headers; text: string; body: Record<string, unknown> };

/** Asks a route as one of the sample people; with a body it is a POST. */
export const askAs = async (
  bot: Bot,
  name: Name | undefined,
  path: string,
  body?: unknown,
): Promise<Answered> => {
  const answer = await fetch(`${bot.url}${path}`, {
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    headers: {
      ...(name ? { authorization: `Demo ${people[name].id}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
  });
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json');
  return { status: answer.status, headers: answer.headers, text, body: isJson ? JSON.parse(text) : {} };
};

/** The status of a request that names the service by another name than its own. */
export const statusByName = (bot: Bot, path: string, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = request(`${bot.url}${path}`, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.once('error', reject);
    asked.end();
  });
