import { isNativeError } from 'node:util/types';

const patience = 60_000;

/** Waits until an address answers with a status below 500, for a minute at most; gives up when aborted. */
export async function answering(url: string, given: AbortSignal): Promise<void> {
  const until = Date.now() + patience;
  while (!given.aborted) {
    if (await answers(url)) return;
    if (Date.now() > until) throw new Error(`${url} does not answer.`);
    await new Promise((done) => setTimeout(done, 150));
  }
  throw given.reason;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).status < 500;
  } catch (error) {
    if (isNativeError(error) || isTimeOut(error)) return false;
    throw error;
  }
}

/** What a signal throws when its time is up is no native error. */
const isTimeOut = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError';
