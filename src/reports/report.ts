import type { Facts } from '../facts';
import type { Language } from '../language';

/** Somebody of the municipality, as a report and its cards name them. `id` is the Entra object id. */
export type Person = { id: string; name: string };

/** Measures that a leader can register, after the guideline's section on follow-up. */
export const measures = ['dialogue', 'citizen', 'legal', 'offensive', 'workplace', 'other'] as const;
export type Measure = (typeof measures)[number];

/** Why a report could not be brought to its leader, in the employee's terms. */
export const obstacles = ['unreachable', 'refused', 'permission', 'defect', 'exhausted'] as const;
export type Obstacle = (typeof obstacles)[number];

/**
 * Where a report stands. Every time is ISO 8601 in UTC.
 * sent -> delivered -> acknowledged -> closed; sent -> undeliverable; sent or delivered -> withdrawn.
 */
export type ReportState =
  | { kind: 'sent' }
  | { kind: 'delivered' }
  | { kind: 'undeliverable'; obstacle: Obstacle }
  | { kind: 'acknowledged' }
  | { kind: 'closed' }
  | { kind: 'withdrawn' };

/** What happened, as the employee tells the leader. Emptied when the report is withdrawn. */
export type ReportContent = {
  facts: Facts;
  rules: string[];
  /** When the episode was told to the bot. */
  episodeAt: string;
  message: string;
};

/** Measures registered by the leader, with remarks of the leader's own. */
export type FollowUp = { measures: Measure[]; remarks: string; at: string };

/** A card that stands in somebody's chat and is updated in place. */
export type PostedCard = { conversationId: string; activityId: string };

/** An episode that an employee has sent to a leader, until it is deleted by age. */
export type Report = {
  id: string;
  employee: Person;
  leader: Person;
  /** Leaders who had the report before it was handed over, oldest first. */
  formerLeaders: Person[];
  content: ReportContent | undefined;
  guidelineVersion: string;
  /** The employee's language, for the cards that report back. */
  language: Language;
  state: ReportState;
  sentAt: string;
  deliveredAt?: string | undefined;
  acknowledgedAt?: string | undefined;
  closedAt?: string | undefined;
  followUps: FollowUp[];
  /** How many reminders the leader has had. */
  reminders: number;
  escalatedAt?: string | undefined;
  employeeCard?: PostedCard | undefined;
  leaderCard?: PostedCard | undefined;
};
