import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Guideline } from '../src/guideline/guideline';
import { rulesShown } from '../src/rules-shown';
import { understand } from '../src/understanding/understand';
import { guidelineIn } from './named-files';

const usage = 'Usage: npm run --silent ask -- "TEXT" [--locale en-US] [--explain], or --file MESSAGES.jsonl';

/**
 * Prints what the bot makes of a message, or of each message in a file, as lines of JSON. A locale is taken and
 * changes nothing: a message is understood in either language whatever the client's is.
 */
const run = (): void => {
  const { values, positionals } = parseArgs({
    args: optionsFirst(process.argv.slice(2)),
    allowPositionals: true,
    options: {
      explain: { type: 'boolean', default: false },
      file: { type: 'string' },
      locale: { type: 'string' },
    },
  });
  const said = positionals.join(' ');
  if (!values.file && said.trim() === '') throw new Error(usage);
  const read = guidelineIn(process.env.GUIDELINE_FILE);
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  for (const text of values.file ? textsIn(values.file) : [said])
    console.log(lineOf(read.guideline, text, values.explain));
};

/** A message may begin with a hyphen: what is no option of ours, nor an option's value, is its words. */
const optionsFirst = (args: readonly string[]): string[] => {
  const isOption = (arg: string | undefined) => /^--(explain|file|locale)(=|$)/.test(arg ?? '');
  const isValue = (at: number) => /^--(file|locale)$/.test(args[at - 1] ?? '');
  const options = args.filter((arg, at) => isOption(arg) || isValue(at));
  return [...options, '--', ...args.filter((arg, at) => !isOption(arg) && !isValue(at) && arg !== '--')];
};

const lineOf = (guideline: Guideline, text: string, explain: boolean): string => {
  const { intent, facts, evidence } = understand(text);
  const { rules, asks } = rulesShown(guideline, intent, facts);
  const { medium = null, setting = null, sharing, threatening, targetsEmployee, participant = null } = facts;
  const { when = null, refused } = facts;
  const aimed = targetsEmployee && facts.setting !== undefined;
  const flags = { sharing, threatening, targetsEmployee: aimed, participant, when, refused };
  const made = { intent, medium, setting, ...flags, rules, asks: asks ?? null };
  return JSON.stringify(explain ? { ...made, evidence } : made);
};

const message = z.object({ text: z.string() });

const textsIn = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((row, at) => (row.trim() === '' ? [] : textOf(row, `${file}, line ${at + 1}`)));

const textOf = (row: string, place: string): string => {
  try {
    return message.parse(JSON.parse(row)).text;
  } catch {
    throw new Error(`${place}: must be a JSON object with a text, such as {"text":"han filmer"}.`);
  }
};

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
