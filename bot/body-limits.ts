import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'restify';
import { type RefusalCode, refused } from './refused';
import { sendAnswer } from './send-answer';

/** The largest body in bytes, of an activity and of what a page sends; both are far smaller. */
export const largest = { activity: 256 * 1024, page: 32 * 1024 };

/** Milliseconds for a request's headers, and for all of it: whoever is slower is cut off, when that is looked at. */
export const slowest = { headers: 10_000, request: 20_000, looked: 2000 };

const isJson = /^application\/json\s*(;|$)/i;

/** Refuses what is not even read, or is larger than so many bytes; its connection ends with it, so that the rest of it is not taken in. */
export const refuseBody =
  (most: number): RequestHandler =>
  (request, response, next) => {
    const refusal = bodyRefusal(request.headers, most);
    if (!refusal) return next();
    response.header('Connection', 'close');
    sendAnswer(response, refused(refusal));
    return next(false);
  };

/**
 * Why a body is not even read: it is no plain JSON, or too large. Compressed bodies and forms are never sent by the
 * channel or a page, and the framework would unpack them without a limit, or write them to files.
 */
const bodyRefusal = (headers: IncomingHttpHeaders, most: number): RefusalCode | undefined => {
  if (headers['content-encoding'] !== undefined || !isJson.test(headers['content-type'] ?? ''))
    return 'notJson';
  return Number(headers['content-length'] ?? 0) > most ? 'tooLarge' : undefined;
};
