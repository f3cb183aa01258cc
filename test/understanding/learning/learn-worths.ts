import { type Leanings, leaningsBy } from '../../../src/understanding/leaning';
import { marksOf } from '../../../src/understanding/marks';
import { read } from '../../../src/understanding/read';
import { type Statements, statementsIn } from '../../../src/understanding/statements';
import { type Field, learnedFrom, weighed } from '../../../src/understanding/weights';
import type { Worths } from '../../../src/understanding/worths';
import type { Labelled } from '../labels';
import { learnedValues } from './learned-values';
import { learnWeightsApart } from './weights-apart';
import { type Telling, worthOf } from './worth';

const parts = 3;

/** A message that neither the phrases nor the weights were made from: what is stated in it, and where it leans. */
export type Unseen = { message: Labelled; statements: Statements; leanings: Leanings | undefined };

/** Weighs each third of the `unseen` messages by what was learned from all the others and from those `seen`. */
export const weighedUnseen = async (
  seen: readonly Labelled[],
  unseen: readonly Labelled[],
): Promise<Unseen[]> => {
  const thirds = Array.from({ length: parts }, async (_, part) => {
    const inPart = (_message: Labelled, at: number) => at % parts === part;
    const others = unseen.filter((message, at) => !inPart(message, at));
    const leanings = leaningsBy(learnedFrom(await learnWeightsApart([...seen, ...others])));
    return unseen.filter(inPart).map((message) => {
      const reading = read(message.text);
      return { message, statements: statementsIn(reading), leanings: leanings(reading) };
    });
  });
  return (await Promise.all(thirds)).flat();
};

/** Learns what statements are worth beside what the words lean to, from messages that neither had seen. */
export const learnWorths = (unseen: readonly Unseen[]): Worths => {
  const worth = (field: Field) =>
    worthOf(
      weighed[field],
      unseen.flatMap(({ message, statements, leanings }): Telling[] =>
        leanings
          ? [
              {
                marks: marksOf(statements, field),
                scores: leanings[field].scores,
                wanted: wantedOf(message, field),
              },
            ]
          : [],
      ),
    );
  return {
    intent: worth('intent'),
    medium: worth('medium'),
    setting: worth('setting'),
    sharing: worth('sharing'),
    threatening: worth('threatening'),
    participant: worth('participant'),
  };
};

/** The places of the right values among a field's values. */
const wantedOf = (message: Labelled, field: Field): number[] => {
  const values: readonly string[] = weighed[field];
  return learnedValues(message, field).map((value) => values.indexOf(value));
};
