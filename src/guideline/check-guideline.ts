import { z } from 'zod';
import { guidelineFaults as words } from '../texts/da/guideline-faults';
import { type Guideline, guidelineSchema } from './guideline';
import { jsonFault } from './json-fault';
import { meetingFaults } from './meeting-faults';
import { outlineOf } from './outline';
import { reachFaults } from './reach-faults';
import { referenceFaults } from './reference-faults';
import { shapeFaults } from './shape-faults';

/** A guideline that holds together, or all that is wrong with it, a line each in its author's words. */
export type CheckedGuideline =
  | { kind: 'guideline'; guideline: Guideline }
  | { kind: 'faults'; faults: string[] };

/** Reads a guideline from a file's text; says so, and where, when it is not JSON. */
export const readGuideline = (text: string): CheckedGuideline => {
  const bare = text.replace(/^\uFEFF/, '');
  let input: unknown;
  try {
    input = JSON.parse(bare);
  } catch (error) {
    return { kind: 'faults', faults: [words.notJson(jsonFault(error, bare))] };
  }
  return checkGuideline(input);
};

/** Checks the shape, what refers to what, and that every rule answers something: all faults at once. */
export const checkGuideline = (input: unknown): CheckedGuideline => {
  const read = guidelineSchema.safeParse(input, { error: z.locales.da().localeError });
  const outline = outlineOf(input);
  const faults = [
    ...(read.success ? [] : shapeFaults(read.error.issues, input)),
    ...(outline ? [...referenceFaults(outline), ...reachFaults(outline), ...meetingFaults(outline)] : []),
  ];
  return read.success && faults.length === 0
    ? { kind: 'guideline', guideline: read.data }
    : { kind: 'faults', faults };
};
