import { z } from 'zod';
import { agreements } from '../../src/agreement';
import { askables } from '../../src/decide';
import { factsSchema } from '../../src/facts-schema';
import { criteria } from '../../src/guideline/criteria';
import { meetingChoices } from '../../src/guideline/meeting-choices';
import { verdicts } from '../../src/guideline/verdicts';
import { languages } from '../../src/language';
import { measures } from '../../src/reports/report';
import { forms } from '../cards/leaving';
import { otherVerbs, reportVerbs } from '../cards/verbs';

/** So much is read, so that a text that is too long comes back with a word at its field. */
const longest = 100_000;
const text = z.string().max(longest).optional();

/** What is left open: some clients leave it out, others send it empty. */
const orEmpty = <S extends z.ZodType>(schema: S) =>
  z.preprocess((said) => (said === '' || said === null ? undefined : said), schema.optional());

/** How far somebody has come in the introduction. */
const training = z.object({
  id: z.guid(),
  scene: z.number().int().min(0).max(20),
  right: z.number().int().min(0).max(20),
  choice: z.enum(verdicts).optional(),
});

/** A multiple choice, as cards send it: values with commas between, or nothing; each counts once. */
const several = <T extends string>(values: readonly [T, ...T[]]) =>
  orEmpty(
    z
      .string()
      .transform((said) => [...new Set(said.split(',').map((value) => value.trim()))].filter(Boolean))
      .pipe(z.array(z.enum(values))),
  );

/** What any card of ours may send; ids are object ids and report ids, and are never trusted for who may do what. */
const fields = z.object({
  guidelineVersion: z.string().max(100).optional(),
  facts: z.optional(factsSchema),
  declined: z.array(z.enum(askables)).optional(),
  /** A fact that the answer rests on and the employee wants to correct. */
  change: z.enum(askables).optional(),
  rules: z.array(z.string().max(100)).max(10).optional(),
  /** Put into an address of the channel's: nothing that could lead elsewhere. */
  noteId: z.string().max(500).regex(/[^.]/).optional(),
  episodeAt: z.iso.datetime().optional(),
  reportId: z.guid().optional(),
  consentId: z.guid().optional(),
  /** The form that a way back leaves, which is asked about first. */
  leaving: z.enum(forms).optional(),
  /** The answers of the meeting check are given, and not just asked for. */
  checked: z.boolean().optional(),
  /** It is a leader who asks. */
  asLeader: z.boolean().optional(),
  /** The result of the meeting check is to be shown to the whole chat. */
  share: z.boolean().optional(),
  /** The time of the episode, where a message told it. */
  saidAt: z.iso.datetime().optional(),
  time: text,
  /** How far the introduction has come, by the scene's place in its order. */
  training: training.optional(),
  place: text,
  background: text,
  remarks: text,
  message: text,
  query: z.string().max(200).optional(),
  agreed: orEmpty(z.enum(agreements)),
  threatening: orEmpty(z.enum(['true', 'false'])),
  recipient: orEmpty(z.guid()),
  language: z.enum(languages).optional(),
  criteria: several(criteria),
  measures: several(measures),
  consent: orEmpty(z.enum(meetingChoices.consent)),
  purpose: orEmpty(z.enum(meetingChoices.purpose)),
  alternative: orEmpty(z.enum(meetingChoices.alternative)),
});

const onReport = fields.extend({ verb: z.enum(reportVerbs), reportId: z.guid() });

/**
 * Everything that a card of ours can send back. Whatever does not fit is refused as a whole, since it comes
 * from outside.
 */
const actionData = z.discriminatedUnion('verb', [onReport, fields.extend({ verb: z.enum(otherVerbs) })]);
export type ActionData = z.infer<typeof actionData>;

/** What a button on a report sends. */
export type OnReport = z.infer<typeof onReport>;

/** Whether a button is one on a report. */
export const isOnReport = (data: ActionData): data is OnReport =>
  reportVerbs.some((verb) => verb === data.verb);

/** Reads what a card sent; undefined when it is not one of ours, or is incomplete. */
export const readActionData = (value: unknown): ActionData | undefined => actionData.safeParse(value).data;
