import type { Moment, Setting } from '../facts';
import type { Hit, Reading } from './reading';
import type { Said } from './said-medium';
import { covers, meant, overlaps, said, standingOf } from './standing';

/** Words that say a fact, or deny it. */
export type SaidOrDenied = { hit: Hit; denied: boolean };

/** The words by which a recording is, or may come to be, shared; or that it is not. */
export const saidSharing = (reading: Reading): SaidOrDenied | undefined => {
  const hits = meant(reading, 'sharing');
  const notShared = reading.hits('notSharing');
  const denied = [...hits.filter((hit) => standingOf(reading, hit) === 'denied'), ...notShared];
  return plainest(
    [...hits, ...notShared],
    hits.find((hit) => !denied.some((other) => overlaps(other, hit))),
  );
};

/** The words by which the situation is felt to be threatening or transgressive; or that it is not. */
export const saidThreatening = (reading: Reading): SaidOrDenied | undefined =>
  plainest(meant(reading, 'threatening'), said(reading, 'threatening')[0]);

const plainest = ([first]: readonly Hit[], said: Hit | undefined): SaidOrDenied | undefined => {
  if (said) return { hit: said, denied: false };
  return first && { hit: first, denied: true };
};

/** The words by which the recording aims at one employee; a place open to the public is where that matters. */
export const saidTarget = (reading: Reading, setting: Setting | undefined): Hit | undefined => {
  const list = targets(setting);
  if (!list || reading.has('target.not')) return undefined;
  return said(reading, list)[0];
};

/** Where it matters; a place that is not said yet may come to be one. */
const targets = (setting: Setting | undefined): string | undefined => {
  if (setting === undefined || setting === 'public_area') return 'target.any';
  return setting === 'outdoors' ? 'target.only' : undefined;
};

/** The words by which the one who records takes no part in the conversation. */
export const saidAbsent = (reading: Reading): Hit | undefined => meant(reading, 'absent')[0];

/** The words by which the employee has said no and it goes on; a no of somebody else's, or none, is none. */
export const saidRefused = (reading: Reading): Hit | undefined => {
  if (reading.has('ceased')) return undefined;
  const own = (list: string) =>
    meant(reading, list).filter((hit) => !reading.hits('refused.not').some((other) => overlaps(other, hit)));
  const [no] = own('refused.said');
  if (no) return no;
  return own('refused.no').length > 0 ? own('refused.goesOn')[0] : undefined;
};

/** When the recording is, was or will be: words for time are surer than a verb's tense. */
export const saidMoment = (reading: Reading): Said<Moment> | undefined => {
  for (const sure of ['word', 'tense']) {
    for (const value of ['after', 'now', 'before'] as const) {
      const hit = meant(reading, `moment.${value}.${sure}`).find((one) => !isOfWhatToDo(reading, one));
      if (hit) return { value, hit };
    }
  }
  return undefined;
};

/** "Hvad gør jeg nu" is asked of any time. */
const isOfWhatToDo = (reading: Reading, hit: Hit): boolean =>
  reading.hits('moment.not').some((other) => covers(other, hit));
