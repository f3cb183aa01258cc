import { join } from 'node:path';
import { judge, share } from '../understanding/judging';
import { type Labelled, readLabelled } from '../understanding/labels';
import { trainNlp } from './nlp';

const messages = (file: string) => readLabelled(join(__dirname, '../understanding/messages', file));
const rounds = 20;

/** Accuracy by field and set, and time a message, beside nlp.js trained on the same examples. */
const run = async (): Promise<void> => {
  const [tuned, aside] = [messages('tune.jsonl'), messages('aside.jsonl')];
  const nlp = await trainNlp(tuned);
  const fields = ['intent', 'medium', 'setting', 'three'] as const;
  const rows = [
    { set: `tuned with (${tuned.length})`, by: 'ours', judged: tuned.map(judge) },
    { set: `kept aside (${aside.length})`, by: 'ours', judged: aside.map(judge) },
  ].map(({ set, by, judged }) => ({
    set,
    by,
    ...Object.fromEntries(
      fields.map((field) => [field, percent(share(judged, ({ right }) => right[field]))]),
    ),
    'wrongly stated': percent(share(judged, ({ wronglyStated }) => wronglyStated)),
    'µs a message': '',
  }));
  const theirs = await nlp.judge(aside);
  rows.push({
    set: `kept aside (${aside.length})`,
    by: 'nlp.js',
    ...theirs.shares,
    'wrongly stated': '',
    'µs a message': theirs.microseconds,
  });
  for (const row of rows.filter(({ by }) => by === 'ours')) row['µs a message'] = microseconds(aside);
  console.table(rows);
};

const percent = (value: number) => `${(100 * value).toFixed(1)} %`;

const microseconds = (of: Labelled[]): string => {
  for (const message of of) judge(message);
  const start = process.hrtime.bigint();
  for (let round = 0; round < rounds; round += 1) for (const message of of) judge(message);
  return (Number(process.hrtime.bigint() - start) / 1000 / rounds / of.length).toFixed(0);
};

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
