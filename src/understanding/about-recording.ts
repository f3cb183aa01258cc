import type { Hit, Reading } from './reading';
import { meant, said } from './standing';

const fewWords = 3;

/** The words that make a message one about recordings: those that always do, or others among people and rules. */
export const recordingSaid = (reading: Reading): Hit | undefined => {
  const found = ['image', 'audio', 'recording'].flatMap((list) => meant(reading, list));
  const weak = reading.hits('weak');
  const sure = found.find((hit) => !weak.some(({ from, to }) => from === hit.from && to === hit.to));
  if (sure || reading.words.length <= fewWords || reading.has('weakContext')) return sure ?? found[0];
  return undefined;
};

/** The words by which a recording is hinted at where none is named: "a phone on the table", "on TikTok". */
export const recordingHinted = (reading: Reading): Hit | undefined => {
  return said(reading, 'hint')[0] ?? suspected(reading);
};

/** Each group tells of a recording a little: a device, what was kept, that it be stopped, who, how it feels. */
const traces = [['hintDevice'], ['hintKept'], ['hintStop'], ['sharing', 'threatening']];
const surroundings = [['hintAsked'], ['citizen', 'relation', 'agent.citizen']];
const enough = 3;
const enoughTraces = 2;

/** Several slight traces together, in a message that is about nothing else that colleagues ask about. */
const suspected = (reading: Reading): Hit | undefined => {
  if (reading.has('otherTopic') || aboutSomethingElse(reading)) return undefined;
  const there = (lists: readonly string[]) => lists.flatMap((list) => reading.hits(list))[0];
  const found = traces.flatMap((lists) => there(lists) ?? []);
  const around = surroundings.filter((lists) => there(lists));
  return found.length >= enoughTraces || (found.length > 0 && found.length + around.length >= enough)
    ? found[0]
    : undefined;
};

/** Whether a message has words that only look like recording; a video conversation is none of them. */
export const aboutSomethingElse = (reading: Reading): boolean =>
  reading.has('lookAlike.recording') && !reading.has('setting.video_call.named');

const agents = ['citizen', 'relation', 'agent.citizen'];
const close = 3;

/** Whether the message tells that somebody else records, which is seldom said beside a wish for figures. */
export const episodeTold = (reading: Reading): boolean =>
  ['film.finite', 'record.finite'].some((list) =>
    meant(reading, list).some((verb) =>
      agents.some((agent) =>
        reading.hits(agent).some(({ to }) => to <= verb.from && verb.from - to <= close),
      ),
    ),
  );
