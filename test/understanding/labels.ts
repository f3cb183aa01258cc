import { readFileSync } from 'node:fs';
import type { Facts } from '../../src/facts';
import type { Intent } from '../../src/intents';
import type { Field } from '../../src/understanding/weights';

type OneOf<T> = T | T[];

/** A message and what a careful colleague reads from it; an array holds values that are all right. */
export type Labelled = {
  text: string;
  lang: 'da' | 'en';
  intent: OneOf<Intent>;
  medium: OneOf<Facts['medium'] | null>;
  setting: OneOf<Facts['setting'] | null>;
  sharing: OneOf<boolean>;
  threatening: OneOf<boolean>;
  targets_employee: OneOf<boolean>;
  participant: OneOf<boolean | null>;
};

/** The values that are right in a field, by the names that they are weighed under. */
export const rightValues = (message: Labelled, field: Field): string[] => {
  const named: Partial<Record<Field, [held: boolean, name: string]>> = {
    sharing: [true, 'shared'],
    threatening: [true, 'threatening'],
    participant: [false, 'absent'],
  };
  const [held, name] = named[field] ?? [];
  const values: readonly (string | boolean | null | undefined)[] = [message[field]].flat();
  return [
    ...new Set(
      values.map((value) => (name === undefined ? `${value ?? 'none'}` : value === held ? name : 'none')),
    ),
  ];
};

/** Reads labelled messages, one JSON object a line. */
export const readLabelled = (file: string): Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);
