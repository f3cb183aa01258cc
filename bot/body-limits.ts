import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'restify';
import { type Refusal, refuse } from './refusal';

/** The largest body in bytes; Teams sends far less. */
export const largestBody = 256 * 1024;

/** Milliseconds for a request's headers, and for all of it: whoever is slower is cut off. */
export const slowest = { headers: 10_000, request: 20_000 };

const isJson = /^application\/json\s*(;|$)/i;

/** Refuses what is not even read; its connection ends with it, so that the rest of it is not taken in. */
export const refuseBody: RequestHandler = (request, response, next) => {
  const refusal = bodyRefusal(request.headers);
  if (!refusal) return next();
  response.header('Connection', 'close');
  refuse(response, refusal);
  return next(false);
};

/**
 * Why a body is not even read: it is no plain JSON, or too large. Compressed bodies and forms are never sent by the
 * channel, and the framework would unpack them without a limit, or write them to files.
 */
const bodyRefusal = (headers: IncomingHttpHeaders): Refusal | undefined => {
  if (headers['content-encoding'] !== undefined || !isJson.test(headers['content-type'] ?? '')) {
    return { status: 415, error: 'The body must be application/json, not compressed.' };
  }
  if (Number(headers['content-length'] ?? 0) > largestBody) {
    return { status: 413, error: `The body may not be larger than ${largestBody} bytes.` };
  }
  return undefined;
};
