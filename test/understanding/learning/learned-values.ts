import type { Field } from '../../../src/understanding/weights';
import { type Labelled, rightValues } from '../labels';

const said: ReadonlySet<Field> = new Set(['medium', 'setting'] as const);

/**
 * The values of a field that are learned as right. Beside an errand a medium or place that is said is learned where
 * leaving it open is right too: the note and the leader's card are filled in with it.
 */
export const learnedValues = (message: Labelled, field: Field): string[] => {
  const right = rightValues(message, field);
  const isErrand = ![message.intent].flat().includes('guidance');
  const named = right.filter((value) => value !== 'none');
  return said.has(field) && isErrand && named.length === 1 ? named : right;
};
