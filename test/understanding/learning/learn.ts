import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLabelled } from '../labels';
import { learnWorths } from './learn-worths';
import { learnWeightsApart } from './weights-apart';

const messages = (file: string) => readLabelled(join(__dirname, '../messages', file));
const target = (file: string) => join(__dirname, '../../../src/understanding', file);

/**
 * Learns the weights and the worths anew from the labelled messages, and writes them, a trait or a mark a line, to
 * where they are read. What is learned of all and of each part is learned side by side.
 */
const learn = async (): Promise<void> => {
  const [seen, unseen] = [messages('tune.jsonl'), messages('learn.jsonl')];
  const [worths, { traits, ...rest }] = await Promise.all([
    learnWorths(seen, unseen),
    learnWeightsApart([...seen, ...unseen]),
  ]);
  writeFileSync(target('worths.json'), `${JSON.stringify(worths, undefined, 1)}\n`);
  const lines = Object.entries(traits)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, embedding]) => `${JSON.stringify(name)}:${JSON.stringify(embedding)}`);
  writeFileSync(
    target('weights.json'),
    `${JSON.stringify(rest).slice(0, -1)},"traits":{\n${lines.join(',\n')}\n}}\n`,
  );
  console.log(`${lines.length} traits, from ${seen.length + unseen.length} messages`);
};

void learn();
