import type { Response } from 'restify';
import type { RouteAnswer } from './route';

/** Sends what a route answers, or why it does not. */
export const sendAnswer = (response: Response, { status, headers = {}, body }: RouteAnswer): void => {
  for (const [name, value] of Object.entries(headers)) response.header(name, value);
  if (typeof body === 'object' && !Buffer.isBuffer(body)) response.send(status, body);
  else response.sendRaw(status, body);
};
