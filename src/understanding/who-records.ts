import { languageOfWords } from './language-of-words';
import type { Hit, Reading } from './reading';
import { meant } from './standing';

const reach = 10;

/** The employee's own recording, not the words of a citizen that the message quotes. */
export const ownRecording = (reading: Reading): Hit | undefined =>
  meant(reading, 'uncovered.own').find((own) => !isQuoted(reading, own)) ??
  meant(reading, 'uncovered.act').find((act) => isOwn(reading, act) && !isQuoted(reading, act));

/** Somebody else's recording: whoever is named last before it is not the employee, or one is recorded oneself. */
export const othersRecording = (reading: Reading): Hit | undefined =>
  acts.flatMap((list) => meant(reading, list)).find((act) => isOthers(reading, act)) ??
  meant(reading, 'uncovered.suffered')[0];

const acts = [
  'uncovered.act',
  'picture',
  'film.finite',
  'film.participle',
  'record.finite',
  'record.participle',
];
const others = ['citizen', 'relation', 'agent.citizen', 'agent.other'];
const near = 4;

const isOthers = (reading: Reading, act: Hit): boolean => {
  const other = Math.max(
    ...others.flatMap((list) => reading.hits(list).map(({ to }) => (to <= act.from ? to : -1))),
  );
  const own = last(reading, `agent.own.${languageOfWords(reading)}`, act);
  return other >= 0 && act.from - other <= near && (own === undefined || own.to <= other);
};

const isQuoted = (reading: Reading, own: Hit): boolean =>
  reading.hits('uncovered.quoted').some(({ from, to }) => from < own.to && to >= own.to);

/** Whoever is named last before "to record" is who records: "jeg vil filme", but not "jeg siger hun må filme". */
const isOwn = (reading: Reading, act: Hit): boolean => {
  const own = last(reading, `agent.own.${languageOfWords(reading)}`, act);
  if (!own) return false;
  const between = (list: string) =>
    reading.hits(list).some(({ from, to }) => from >= own.to && to <= act.from);
  return !between('agent.other') && !between('agent.stopped') && !isOthersClause(reading, own, act);
};

const last = (reading: Reading, list: string, { from }: Hit): Hit | undefined =>
  reading.hits(list).findLast((hit) => hit.to <= from && from - hit.to <= reach);

/** A clause of its own that begins with no small word has a subject of its own. */
const isOthersClause = (reading: Reading, own: Hit, act: Hit): boolean => {
  const opening = reading.hits('agent.clause').findLast(({ from, to }) => from >= own.to && to < act.from);
  return (
    opening !== undefined &&
    reading.endsOf('agent.helping', opening.to).length === 0 &&
    reading.endsOf('filler', opening.to).length === 0
  );
};
