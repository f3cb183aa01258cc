import { fields, type Judged, judge, share } from './judging';
import { readLabelled } from './labels';

const percent = (value: number) => `${(100 * value).toFixed(1)} %`;

const wrongFields = ({ right }: Judged) => fields.filter((field) => !right[field] && field !== 'three');

const described = (one: Judged): string => {
  const { facts, intent, evidence } = one.got;
  const got = { intent, ...facts };
  const why = evidence.map(({ fact, value, words }) => `${fact}=${value} "${words}"`).join('; ');
  const { why: _, text, ...wanted } = one.message as Judged['message'] & { why?: string };
  return [text, `  wrong: ${wrongFields(one).join(', ')}${one.wronglyStated ? ' (STATED)' : ''}`,
    ...wrongFields(one).map((field) => `  ${field}: wanted ${JSON.stringify(wanted[field === 'lang' ? 'lang' : (field as keyof typeof wanted)])}`),
    `  got ${JSON.stringify(got)}`, `  ${why}`].join('\n');
};

const [file, ...options] = process.argv.slice(2);
if (!file) {
  console.error('Usage: npx tsx test/understanding/measure.ts MESSAGES.jsonl [--misses [FIELD]]');
  process.exitCode = 1;
} else {
  const judged = readLabelled(file).map(judge);
  if (options[0] === '--misses') {
    const only = options[1];
    const missed = judged.filter((one) => only === 'stated' ? one.wronglyStated : only ? !one.right[only as 'three'] : wrongFields(one).length > 0);
    for (const one of missed) console.log(`${described(one)}\n`);
  }
  for (const field of fields) console.log(`${field.padEnd(18)} ${percent(share(judged, ({ right }) => right[field]))}`);
  console.log(`${'wrongly stated'.padEnd(18)} ${percent(share(judged, ({ wronglyStated }) => wronglyStated))}`);
  console.log(`${judged.length} messages`);
}
