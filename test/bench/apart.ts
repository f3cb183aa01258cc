import { noFacts } from '../../src/facts';
import { type Leaning, leaningsOf } from '../../src/understanding/leaning';
import { read } from '../../src/understanding/read';
import { understood } from '../../src/understanding/understand';
import type { Understanding } from '../../src/understanding/understanding';
import { weighed } from '../../src/understanding/weights';

/** What the phrases of the vocabulary make of a message without the weights. */
export const byPhrases = (text: string): Understanding => understood(read(text), undefined);

/** What the learned weights make of a message without the phrases; facts are only given of an episode. */
export const byWeights = (text: string): Understanding => {
  const leanings = leaningsOf(read(text));
  const intent = leanings ? likeliest(weighed.intent, leanings.intent) : 'out_of_scope';
  const setting = leanings ? likeliest(weighed.setting, leanings.setting) : 'none';
  const medium = leanings ? likeliest(weighed.medium, leanings.medium) : 'none';
  const facts = {
    ...noFacts,
    medium: medium === 'none' || !withMedium.has(intent) ? undefined : medium,
    setting: setting === 'none' || !withSetting.has(intent) ? undefined : setting,
  };
  return { intent, facts, meeting: {}, language: 'da', ownMeeting: false, asLeader: false, evidence: [] };
};

const withSetting = new Set<string>(['guidance', 'case_note', 'notify_leader']);
const withMedium = new Set<string>([...withSetting, 'not_covered']);

const likeliest = <T>(values: readonly T[], { scores }: Leaning<T>): T =>
  values[scores.indexOf(Math.max(...scores))] as T;
