import type { Moment, Setting } from '../facts';
import type { Hit, Reading } from './reading';
import type { Said } from './said-medium';
import { covers, meant, said, standingOf } from './standing';

/** Words that say a fact, or deny it. */
export type SaidOrDenied = { hit: Hit; denied: boolean };

/** The words by which a recording is, or may come to be, shared; or that it is not. */
export const saidSharing = (reading: Reading): SaidOrDenied | undefined => {
  const hits = meant(reading, 'sharing');
  const denied = [
    ...hits.filter((hit) => standingOf(reading, hit) === 'denied'),
    ...reading.hits('notSharing'),
  ];
  return plainest(
    hits,
    hits.find((hit) => !denied.some(({ from, to }) => from < hit.to && to > hit.from)),
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
  const list = setting === 'public_area' ? 'target.any' : setting === 'outdoors' ? 'target.only' : undefined;
  if (!list || reading.has('target.not')) return undefined;
  return said(reading, list)[0];
};

/** The words by which the one who records takes no part in the conversation. */
export const saidAbsent = (reading: Reading): Hit | undefined => meant(reading, 'absent')[0];

/** The words by which the employee has said no and it goes on. */
export const saidRefused = (reading: Reading): Hit | undefined =>
  reading.has('ceased') ? undefined : meant(reading, 'refused')[0];

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
