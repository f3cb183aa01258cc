import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLabelled } from '../labels';
import { learnWeights } from './learn-weights';

/** Learns the weights anew from the messages to tune by, and writes them where the understanding reads them. */
const [files, target] = [
  [join(__dirname, '../messages/tune.jsonl')],
  join(__dirname, '../../../src/understanding/weights.json'),
];
const weights = learnWeights(files.flatMap(readLabelled));
writeFileSync(target, `${JSON.stringify(weights)}\n`);
console.log(`${Object.keys(weights.traits).length} traits, written to src/understanding/weights.json`);
