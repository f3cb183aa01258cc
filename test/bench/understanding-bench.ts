import { join } from 'node:path';
import { understand } from '../../src/understanding/understand';
import type { Understanding } from '../../src/understanding/understanding';
import { judgeBy, share } from '../understanding/judging';
import { type Labelled, readLabelled } from '../understanding/labels';
import { byPhrases, byWeights } from './apart';
import { trainNlp } from './nlp';

const messages = (file: string) => readLabelled(join('test/understanding/messages', file));
const rounds = 5;
const fields = ['intent', 'medium', 'setting', 'three'] as const;

type Way = (text: string) => Understanding;

/** Accuracy by field and set, and time a message: ours, its two parts alone, and nlp.js trained on the same. */
const run = async (): Promise<void> => {
  const known = ['tune.jsonl', 'learn.jsonl'].flatMap(messages);
  const [sameWriters, otherWriters] = [messages('aside.jsonl'), messages('aside-by-others.jsonl')];
  const besideThePoint = messages('aside-beside-the-point.jsonl');
  const hard = messages('aside-hard.jsonl');
  const aside = [...sameWriters, ...otherWriters];
  const kept = `kept aside (${aside.length})`;
  const judgements = [
    { set: `learned from (${known.length})`, by: 'ours', ...figures(understand, known) },
    { set: kept, by: 'ours', ...figures(understand, aside) },
    {
      set: `of writers learned from (${sameWriters.length})`,
      by: 'ours',
      ...figures(understand, sameWriters),
    },
    { set: `of other writers (${otherWriters.length})`, by: 'ours', ...figures(understand, otherWriters) },
    {
      set: `beside the point (${besideThePoint.length})`,
      by: 'ours',
      ...figures(understand, besideThePoint),
    },
    {
      set: `the hardest (${hard.length})`,
      by: 'ours',
      ...figures(understand, hard),
    },
    { set: kept, by: 'phrases alone', ...figures(byPhrases, aside) },
    { set: kept, by: 'weights alone', ...figures(byWeights, aside) },
  ];
  console.table(judgements);
  if (process.argv.includes(oursAlone)) return;
  /** Last, since what it keeps in memory slows all that comes after it, and its learning takes most of an hour. */
  const { shares, microseconds } = await (await trainNlp(known)).judge(aside);
  console.table([{ set: kept, by: 'nlp.js', ...shares, 'wrongly stated': '', 'µs a message': microseconds }]);
};

/** Leaves nlp.js out. */
const oursAlone = '--ours';

const figures = (way: Way, of: readonly Labelled[]) => {
  const judged = of.map((message) => judgeBy(way, message));
  const right = fields.map((field) => [field, percent(share(judged, (one) => one.right[field]))]);
  return {
    ...Object.fromEntries(right),
    'wrongly stated': percent(share(judged, ({ wronglyStated }) => wronglyStated)),
    'µs a message': microseconds(way, of),
  };
};

const percent = (value: number) => `${(100 * value).toFixed(1)} %`;

/** In the mean, once the code is warm. */
const microseconds = (way: Way, of: readonly Labelled[]): string => {
  const start = process.hrtime.bigint();
  for (let round = 0; round < rounds; round += 1) for (const { text } of of) way(text);
  return (Number(process.hrtime.bigint() - start) / 1000 / rounds / of.length).toFixed(0);
};

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
