import { firstCloseTo } from './close';
import type { Hit, Reading } from './reading';
import { meant, overlaps, standingOf } from './standing';

const nextTo = 2;
const close = 6;
const around = 8;
const far = 20;
const shortest = 4;

/** A note that is asked for: "skriv et notat" is an order, "skal jeg skrive et notat?" asks for guidance. */
export const noteAsked = (reading: Reading): Hit | undefined => {
  const list = (name: string) => wantedOnes(reading, 'intent.case_note', name);
  const requests = requestsWith(reading, list('write'));
  return (
    meant(reading, 'intent.case_note.how')[0] ??
    list('sure')[0] ??
    firstCloseTo(list('note'), requests, around) ??
    list('note').find(({ from }) => from === 0 || reading.words.length <= shortest) ??
    firstCloseTo(firstFew(list('text'), list('place'), close), requests, close) ??
    firstCloseTo(firstFew(list('write'), list('place'), around), requestsWith(reading, []), close)
  );
};

/** The leader, who is to be told. */
export const leaderAsked = (reading: Reading): Hit | undefined => {
  const list = (name: string) => wantedOnes(reading, 'intent.notify_leader', name);
  const told = firstFew(list('infinitive'), requestsWith(reading, []), close);
  return (
    meant(reading, 'intent.notify_leader.how')[0] ??
    list('sure')[0] ??
    firstCloseTo(list('order'), list('leader'), around) ??
    firstCloseTo(told, list('leader'), around) ??
    firstCloseTo(list('frame'), reading.hits('intent.notify_leader.isLeader'), far)
  );
};

/** What is neither denied nor declined nor only asked about. */
const wantedOnes = (reading: Reading, errand: string, name: string): readonly Hit[] =>
  meant(reading, `${errand}.${name}`).filter(
    (hit) =>
      !isAsked(reading, hit) &&
      standingOf(reading, hit) !== 'denied' &&
      !reading.hits(`${errand}.not`).some((not) => overlaps(not, hit)),
  );

const isAsked = (reading: Reading, { from, to }: Hit): boolean =>
  reading.hits('duty').some((duty) => duty.from < to && duty.to >= from - nextTo);

const requestsWith = (reading: Reading, orders: readonly Hit[]): readonly Hit[] =>
  [...reading.hits('asking'), ...reading.hits('pleading'), ...orders]
    .filter((request) => !isAsked(reading, request))
    .sort((a, b) => a.from - b.from);

const firstFew = (hits: readonly Hit[], others: readonly Hit[], most: number): readonly Hit[] =>
  hits.filter((hit) => firstCloseTo([hit], others, most));
