import { z } from 'zod';
import { agreements } from '../agreement';
import { factsSchema } from '../facts-schema';
import { criteria } from '../guideline/criteria';
import { languages } from '../language';
import { escalations, measures, newsKinds, obstacles, type Report, reportStates } from './report';

const person = z.object({ id: z.string(), name: z.string() });
const card = z.object({ conversationId: z.string(), activityId: z.string() });
const recipient = z.object({ person, card: card.optional(), mayHaveCard: z.boolean().optional() });
const counted = z.object({ department: z.string(), names: z.array(z.string()), mark: z.string() });

/** Each field of a report has its shape here: what had none would be lost when the report is written anew. */
type Shapes = { [Name in keyof Required<Report>]: z.ZodType<Report[Name]> };

/** A report as storage gives it back: looked at as anything from outside. */
export const reportSchema = z.object({
  id: z.string(),
  employee: person,
  leader: recipient,
  formerLeaders: z.array(recipient),
  content: z
    .object({ facts: factsSchema, rules: z.array(z.string()), episodeAt: z.string(), message: z.string() })
    .optional(),
  guidelineVersion: z.string(),
  language: z.enum(languages),
  state: z.enum(reportStates),
  obstacle: z.enum(obstacles).optional(),
  sentAt: z.string(),
  deliveredAt: z.string().optional(),
  acknowledgedAt: z.string().optional(),
  closedAt: z.string().optional(),
  withdrawnAt: z.string().optional(),
  handedOver: z.boolean().optional(),
  firstSeenAt: z.string().optional(),
  notTakenBy: person.optional(),
  news: z.array(z.enum(newsKinds)).optional(),
  cardsStale: z.boolean().optional(),
  cardsKept: z.boolean().optional(),
  erased: z.boolean().optional(),
  followUps: z.array(
    z.object({
      measures: z.array(z.enum(measures)),
      remarks: z.string(),
      at: z.string(),
      by: person.optional(),
    }),
  ),
  agreed: z.enum(agreements).optional(),
  considered: z.array(z.enum(criteria)).optional(),
  counted: counted.optional(),
  counting: counted
    .extend({ id: z.string(), add: z.array(z.string()), remove: z.array(z.string()) })
    .optional(),
  reminders: z.number().optional(),
  remindedAt: z.string().optional(),
  dueAt: z.string().optional(),
  escalation: z.enum(escalations).optional(),
  claim: z.object({ by: z.string(), at: z.string() }).optional(),
  toldAt: z.string().optional(),
  remindedBy: z.string().optional(),
  employeeCard: card.optional(),
} satisfies Shapes);
