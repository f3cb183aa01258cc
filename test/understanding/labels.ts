import { readFileSync } from 'node:fs';
import type { Facts } from '../../src/facts';
import type { Intent } from '../../src/intents';

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

/** Reads labelled messages, one JSON object a line. */
export const readLabelled = (file: string): Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);
