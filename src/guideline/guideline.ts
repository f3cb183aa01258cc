import { z } from 'zod';
import { media, moments, settings } from '../facts';
import { meetingChoices } from './meeting-choices';
import { verdicts } from './verdicts';

const text = z.string().trim().min(1);

/** One text in both languages. */
const bilingual = z.strictObject({ da: text, en: text });

/** The answers of the digital-meeting check, by question. */
export const meetingAnswers = z.strictObject({
  consent: z.enum(meetingChoices.consent).optional(),
  purpose: z.enum(meetingChoices.purpose).optional(),
  alternative: z.enum(meetingChoices.alternative).optional(),
});
export type MeetingAnswers = z.infer<typeof meetingAnswers>;

const flags = { sharing: z.boolean().optional(), targetsEmployee: z.boolean().optional() };

/** When a rule applies; what is left out does not matter. */
export const conditionSchema = z.strictObject({
  medium: z.enum(media).optional(),
  settings: z.array(z.enum(settings)).min(1).optional(),
  participant: z.boolean().optional(),
  ...flags,
});
export type Condition = z.infer<typeof conditionSchema>;

/** A sentence of the guideline's, and when it is said. */
const line = bilingual.extend({
  if: z
    .strictObject({
      settings: z.array(z.enum(settings)).optional(),
      /** Said wherever it is, or where that is not known, but not in these. */
      otherSettingsThan: z.array(z.enum(settings)).optional(),
      /** Said of this medium, or where that is not known. */
      medium: z.enum(media).optional(),
      when: z.array(z.enum(moments)).optional(),
      refused: z.boolean().optional(),
      threatening: z.boolean().optional(),
    })
    .optional(),
});
export type Line = z.infer<typeof line>;

/** How strongly the guideline puts it that the leader is told. */
const duty = z.enum(['must', 'should', 'can']);
export type Duty = z.infer<typeof duty>;

const advice = {
  say: z.array(line),
  now: z.array(line),
  afterwards: z.array(line),
  /** When the leader is to be told, and how strongly. */
  leader: z.array(line.extend({ duty })),
};

/** `main` decides; `added` stands below it; `check` is a result of the meeting check; `fallback` when none applies. */
export const ruleKinds = ['main', 'added', 'check', 'fallback'] as const;

const rule = z.strictObject({
  id: text,
  kind: z.enum(ruleKinds),
  verdict: z.enum(verdicts),
  /** The verdict's word on the card, where the verdict's own does not fit. */
  word: bilingual.optional(),
  section: text.optional(),
  applies: z.array(conditionSchema),
  check: meetingAnswers.optional(),
  /** Whether the episode is documented in the case: a conversation was recorded. */
  documented: z.boolean(),
  why: z.array(line).min(1),
  ...advice,
});
export type Rule = z.infer<typeof rule>;

const example = z.strictObject({
  id: text,
  section: text,
  settings: z.array(z.enum(settings)).min(1),
  /** Whether the five criteria belong to it. */
  criteria: z.boolean(),
  ...advice,
});
export type Example = z.infer<typeof example>;

/** A municipality's guideline: its rules and its words, as one document. */
export const guidelineSchema = z.strictObject({
  municipality: text,
  title: bilingual,
  version: text,
  adopted: z.iso.date(),
  adoptedBy: bilingual,
  evaluation: bilingual,
  sections: z.record(text, bilingual),
  /** A medium that a setting implies when nothing else is said. */
  assumes: z.partialRecord(z.enum(settings), z.enum(media)),
  rules: z.array(rule).min(1),
  examples: z.array(example),
  criteria: z.strictObject({
    communication: bilingual,
    memory: bilingual,
    cooperation: bilingual,
    companion: bilingual,
    harassment: bilingual,
  }),
  /** What holds after every recorded conversation, and when the leader is told whatever the rule. */
  general: z.strictObject({
    section: text,
    documentation: z.array(line),
    leader: z.array(line.extend({ duty })),
  }),
  leaderDuties: z.array(bilingual).min(1),
  leaderDutiesSection: text,
  /** What workplaces are to talk about when they put the guideline to use. */
  implementation: z.strictObject({ section: text, questions: z.array(bilingual).min(1) }).optional(),
  /** Texts for the invitation: asking for consent, and saying that it is recorded where none is needed. */
  meeting: z.strictObject({ source: bilingual, invitation: bilingual, information: bilingual }),
});
export type Guideline = z.infer<typeof guidelineSchema>;
