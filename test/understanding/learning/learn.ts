import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLabelled } from '../labels';
import { learnWeights } from './learn-weights';
import { learnWorths } from './learn-worths';

const messages = (file: string) => readLabelled(join(__dirname, '../messages', file));
const target = (file: string) => join(__dirname, '../../../src/understanding', file);

/**
 * Learns the weights and the worths anew from the labelled messages, and writes them, a trait or a mark a line, to
 * where they are read.
 */
const [seen, unseen] = [messages('tune.jsonl'), messages('learn.jsonl')];
writeFileSync(target('worths.json'), `${JSON.stringify(learnWorths(seen, unseen), undefined, 1)}\n`);
const { traits, ...rest } = learnWeights([...seen, ...unseen]);
const lines = Object.entries(traits)
  .toSorted(([one], [other]) => (one < other ? -1 : 1))
  .map(([name, pairs]) => `${JSON.stringify(name)}:${JSON.stringify(pairs)}`);
writeFileSync(
  target('weights.json'),
  `${JSON.stringify(rest).slice(0, -1)},"traits":{\n${lines.join(',\n')}\n}}\n`,
);
console.log(`${lines.length} traits, from ${seen.length + unseen.length} messages`);
