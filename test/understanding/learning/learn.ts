import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../../src/understanding/read';
import { understood } from '../../../src/understanding/understand';
import { markWorthsOf, type Worths } from '../../../src/understanding/worths';
import { judgeBy, share } from '../judging';
import { readLabelled } from '../labels';
import { learnWorths, type Unseen, weighedUnseen } from './learn-worths';
import { learnWeightsApart } from './weights-apart';

const messages = (file: string) => readLabelled(join(__dirname, '../messages', file));
const target = (file: string) => join(__dirname, '../../../src/understanding', file);

/**
 * Learns the weights and the worths anew from the labelled messages, and writes them, a trait or a mark a line, to
 * where they are read. What is learned of all and of each part is learned side by side. Says how well each message is
 * understood by weights that had not seen it.
 */
const learn = async (): Promise<void> => {
  const [seen, unseen] = [messages('tune.jsonl'), messages('learn.jsonl')];
  const [apart, { traits, ...rest }] = await Promise.all([
    weighedUnseen(seen, unseen),
    learnWeightsApart([...seen, ...unseen]),
  ]);
  const worths = learnWorths(apart);
  writeFileSync(target('worths.json'), `${JSON.stringify(worths, undefined, 1)}\n`);
  const lines = Object.entries(traits)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, embedding]) => `${JSON.stringify(name)}:${JSON.stringify(embedding)}`);
  writeFileSync(
    target('weights.json'),
    `${JSON.stringify(rest).slice(0, -1)},"traits":{\n${lines.join(',\n')}\n}}\n`,
  );
  console.log(`${lines.length} traits, from ${seen.length + unseen.length} messages`);
  console.log(heldOut(apart, worths));
};

/** How well messages are understood by weights that had not seen them, in percent. */
const heldOut = (unseen: readonly Unseen[], worths: Worths): string => {
  const by = markWorthsOf(worths);
  const judged = unseen.map(({ message, leanings }) =>
    judgeBy((text) => understood(read(text), leanings, by), message),
  );
  const percent = (part: number) => `${(100 * part).toFixed(2)} %`;
  const right = percent(share(judged, ({ right }) => right.three));
  const wrong = percent(share(judged, ({ wronglyStated }) => wronglyStated));
  return `${judged.length} weighed by what was learned from others: all three right ${right}, wrongly stated ${wrong}`;
};

void learn();
