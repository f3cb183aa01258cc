import * as z from 'zod/mini';
import { media, moments, settings } from './facts';

/** What is left open: some clients leave it out, others send it empty. */
const empty = z.pipe(
  z.union([z.literal(''), z.null()]),
  z.transform(() => undefined),
);
const flag = z._default(z.boolean(), false);

/** Facts as a card, an address or storage holds them: looked at as anything from outside. */
export const factsSchema = z.object({
  medium: z.optional(z.union([z.enum(media), empty])),
  setting: z.optional(z.union([z.enum(settings), empty])),
  participant: z.optional(z.union([z.boolean(), empty])),
  when: z.optional(z.union([z.enum(moments), empty])),
  sharing: flag,
  threatening: flag,
  targetsEmployee: flag,
  refused: flag,
});
