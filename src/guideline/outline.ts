import { z } from 'zod';
import { media, settings } from '../facts';
import { conditionSchema, meetingAnswers, ruleKinds } from './guideline';

const readable = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

const listOf = <T extends z.ZodType>(schema: T) => z.array(schema).catch([]);

const rule = z.object({
  id: readable(z.string()),
  kind: readable(z.enum(ruleKinds)),
  section: readable(z.string()),
  applies: readable(z.array(conditionSchema)),
  check: readable(meetingAnswers),
});
export type RuleOutline = z.infer<typeof rule>;

const example = z.object({ id: readable(z.string()), section: readable(z.string()) });

const outline = z.object({
  sections: z.record(z.string(), z.unknown()).catch({}),
  assumes: z.partialRecord(z.enum(settings), z.enum(media)).catch({}),
  rules: listOf(rule.catch({})),
  examples: listOf(example.catch({})),
  general: readable(z.object({ section: readable(z.string()) })),
  leaderDutiesSection: readable(z.string()),
  implementation: readable(z.object({ section: readable(z.string()) })),
});

/** The bones of a guideline file: which rules, sections and examples there are, without their words. */
export type Outline = z.infer<typeof outline>;

/**
 * Reads what can be read, whatever else is wrong, so that a missing text does not hide a missing rule; what
 * can't be read is undefined, or left out. Undefined altogether where the file is no object.
 */
export const outlineOf = (input: unknown): Outline | undefined => outline.safeParse(input).data;
