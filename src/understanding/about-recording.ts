import type { Hit } from './phrase-tree';
import type { Reading } from './reading';
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
export const recordingHinted = (reading: Reading): Hit | undefined => said(reading, 'hint')[0];
