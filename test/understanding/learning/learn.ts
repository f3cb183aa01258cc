import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLabelled } from '../labels';
import { learnWeights } from './learn-weights';

const messages = join(__dirname, '../messages/tune.jsonl');
const target = join(__dirname, '../../../src/understanding/weights.json');

/** Learns the weights anew from the labelled messages, and writes them, a trait a line, to where they are read. */
const { traits, ...rest } = learnWeights(readLabelled(messages));
const lines = Object.entries(traits)
  .toSorted(([one], [other]) => (one < other ? -1 : 1))
  .map(([name, pairs]) => `${JSON.stringify(name)}:${JSON.stringify(pairs)}`);
writeFileSync(target, `${JSON.stringify(rest).slice(0, -1)},"traits":{\n${lines.join(',\n')}\n}}\n`);
console.log(`${lines.length} traits, written to src/understanding/weights.json`);
