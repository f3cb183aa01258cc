import type { Agreement } from '../agreement';
import type { Facts } from '../facts';
import type { Criterion } from '../guideline/criteria';
import type { Language } from '../language';
import type { Person } from '../person';

/** What a report has been counted as in the anonymous counts; `mark` is what that rests on. */
export type Counted = { department: string; names: string[]; mark: string };

/** A change of the counts that is being made; its id is of its own. */
export type CountingChange = Counted & { id: string; add: string[]; remove: string[] };

/** Measures that a leader can register, after the guideline's section on follow-up. */
export const measures = ['dialogue', 'citizen', 'legal', 'offensive', 'workplace', 'other'] as const;
export type Measure = (typeof measures)[number];

/**
 * Why a report could not be brought to its leader: nowhere to write to, blocked, a permission that IT must
 * give, a fault of our own, or tried until it was given up.
 */
export const obstacles = ['unreachable', 'blocked', 'permission', 'defect', 'exhausted'] as const;
export type Obstacle = (typeof obstacles)[number];

/**
 * Where a report stands: sent -> delivered -> acknowledged -> closed; sent -> undeliverable;
 * withdrawn from any of the first three. Handing over starts again at sent, and where it does not arrive, it is
 * acknowledged by who handed it over.
 */
export const reportStates = [
  'sent',
  'delivered',
  'undeliverable',
  'acknowledged',
  'closed',
  'withdrawn',
] as const;
export type ReportState = (typeof reportStates)[number];

/** What happened, as the employee tells the leader. `episodeAt` is when the bot was told, ISO 8601 in UTC. */
export type ReportContent = { facts: Facts; rules: string[]; episodeAt: string; message: string };

/** Measures registered `by` a leader, with remarks of the leader's own; `at` is ISO 8601 in UTC. */
export type FollowUp = { measures: Measure[]; remarks: string; at: string; by?: Person | undefined };

/** A card that stands in somebody's chat and is updated in place. */
export type PostedCard = { conversationId: string; activityId: string };

/** What became of a report that its leader did not see in time: the leader above has it, or there is none, or has not seen it either. */
export const escalations = ['handedUp', 'nobody', 'unseenAbove'] as const;
export type Escalation = (typeof escalations)[number];

/** Whose cards show what became of a report. */
export const newsKinds = ['leaderCards', 'employeeCard'] as const;
export type News = (typeof newsKinds)[number];

/** A leader who has had the report, and the card that stands in their chat; `mayHaveCard` where the channel did not say whether it does. */
export type Recipient = { person: Person; card?: PostedCard | undefined; mayHaveCard?: boolean | undefined };

/** An episode that an employee has sent to a leader, until it is deleted by age. Times are ISO 8601 in UTC. */
export type Report = {
  id: string;
  employee: Person;
  leader: Recipient;
  /** Leaders who handed the report over, oldest first. */
  formerLeaders: Recipient[];
  /** Absent once the report is withdrawn. */
  content?: ReportContent | undefined;
  guidelineVersion: string;
  /** The employee's language, for the cards that report back. */
  language: Language;
  state: ReportState;
  obstacle?: Obstacle | undefined;
  sentAt: string;
  deliveredAt?: string | undefined;
  acknowledgedAt?: string | undefined;
  closedAt?: string | undefined;
  withdrawnAt?: string | undefined;
  /** A leader has handed it over, and so has seen it: it is withdrawn no more. */
  handedOver?: boolean | undefined;
  /** When the first leader who handed it over had seen it. */
  firstSeenAt?: string | undefined;
  /** Whom it could not be brought to when its leader handed it over: it is still that leader's. */
  notTakenBy?: Person | undefined;
  /** Which cards have still to be brought up to date, since the queue could not take it. */
  news?: News[] | undefined;
  /** It was withdrawn, and its content may still stand on leaders' cards. */
  cardsStale?: boolean | undefined;
  /** Teams did not let its content be taken off a leader's card. */
  cardsKept?: boolean | undefined;
  /** Its employee had it deleted: it goes as soon as no card shows its content. */
  erased?: boolean | undefined;
  followUps: FollowUp[];
  /** Whether the employee had agreed, where the case note said it; for the counts and her note, and not for the leader. */
  agreed?: Agreement | undefined;
  /** What the employee has considered of the guideline's criteria, for her note; the leader is not told. */
  considered?: Criterion[] | undefined;
  counted?: Counted | undefined;
  counting?: CountingChange | undefined;
  /** How many reminders the leader has had, and when the last. */
  reminders?: number | undefined;
  remindedAt?: string | undefined;
  /** When the next reminder or the handing up is due. */
  dueAt?: string | undefined;
  /** Not seen in time: it went to the leader's leader, or there is none. */
  escalation?: Escalation | undefined;
  /** Which notification is bringing the report to the leader, since when: the others leave it alone meanwhile. */
  claim?: { by: string; at: string } | undefined;
  /** When the employee was told that it did not arrive, or was found to be out of reach herself. */
  toldAt?: string | undefined;
  /** Which notification brought the last reminder. */
  remindedBy?: string | undefined;
  /** Where the employee follows the report. */
  employeeCard?: PostedCard | undefined;
};
