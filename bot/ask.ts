import { readFileSync } from 'node:fs';
import { guidelineSchema } from '../src/guideline/guideline';
import odder from '../src/guideline/odder.json';
import { rulesShown } from '../src/rules-shown';
import { understand } from '../src/understanding/understand';

const guideline = guidelineSchema.parse(odder);

/** What the bot makes of a message, as one line of JSON. */
const line = (text: string, explain: boolean): string => {
  const { intent, facts, evidence } = understand(text);
  const { rules, asks } = rulesShown(guideline, intent, facts);
  const { medium = null, setting = null, sharing, threatening, targetsEmployee, participant = null } = facts;
  const { when = null, refused } = facts;
  const flags = { sharing, threatening, targetsEmployee, participant, when, refused };
  const made = { intent, medium, setting, ...flags, rules, asks: asks ?? null };
  return JSON.stringify(explain ? { ...made, evidence } : made);
};

const textsOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => String((JSON.parse(row) as { text?: unknown }).text ?? ''));

const args = process.argv.slice(2);
const explain = args.includes('--explain');
const valueAfter = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const file = valueAfter('--file');
const taken = new Set([valueAfter('--locale'), file]);
const said = args.filter((arg) => !arg.startsWith('--') && !taken.has(arg));
if (!file && said.length === 0) {
  console.error(
    'Usage: npm run --silent ask -- "TEXT" [--locale en-US] [--explain], or --file MESSAGES.jsonl',
  );
  process.exitCode = 1;
} else {
  for (const text of file ? textsOf(file) : [said.join(' ')]) console.log(line(text, explain));
}
