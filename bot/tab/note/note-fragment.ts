import * as z from 'zod/mini';
import { media, moments, settings } from '../../../src/facts';
import { criteria } from '../../../src/guideline/criteria';

const longest = 100_000;
const text = z.optional(z.string().check(z.maxLength(longest)));
const flag = z._default(z.boolean(), false);

const facts = z.object({
  medium: z.optional(z.enum(media)),
  setting: z.optional(z.enum(settings)),
  participant: z.optional(z.boolean()),
  when: z.optional(z.enum(moments)),
  ...{ sharing: flag, threatening: flag, targetsEmployee: flag, refused: flag },
});

const note = z.object({
  facts,
  rules: z.array(z.string()).check(z.maxLength(10)),
  episodeAt: z.iso.datetime(),
  ...{ time: text, place: text, background: text, remarks: text },
  agreed: z.optional(z.enum(['yes', 'no', 'notAsked'])),
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
