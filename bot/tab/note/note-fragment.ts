import * as z from 'zod/mini';
import { agreements } from '../../../src/agreement';
import { factsSchema } from '../../../src/facts-schema';
import { criteria } from '../../../src/guideline/criteria';

const longest = 100_000;
const text = z.optional(z.string().check(z.maxLength(longest)));

const note = z.object({
  facts: factsSchema,
  rules: z.array(z.string()).check(z.maxLength(10)),
  episodeAt: z.iso.datetime(),
  time: text,
  place: text,
  background: text,
  remarks: text,
  agreed: z.optional(z.enum(agreements)),
  criteria: z.array(z.enum(criteria)),
});

/** The note that the card sent on in the address: facts, rules, time, and what was typed. */
export type SentNote = z.infer<typeof note>;

/** Reads an address's fragment, which comes from outside; undefined when it holds no note. */
export const readFragment = (fragment: string): SentNote | undefined => {
  try {
    return note.safeParse(JSON.parse(decodeURIComponent(fragment.replace(/^#/, '')))).data;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof URIError) return undefined;
    throw error;
  }
};
