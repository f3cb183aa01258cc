import type { Facts } from '../facts';
import type { MeetingAnswers } from '../guideline/guideline';
import type { Intent } from '../intents';
import type { Language } from '../language';
import type { SaidClock } from './said-clock';

/** A word or phrase of the message and the fact or intent that it gave. */
export type Evidence = { fact: keyof Facts | 'intent'; value: string; words: string };

/** What a message was understood to want and to say; `evidence` names the words that each fact came from. */
export type Understanding = {
  intent: Intent;
  facts: Facts;
  /** What is already answered of the digital-meeting check. */
  meeting: MeetingAnswers;
  language: Language;
  /** Whether the asker wants to record a meeting themselves, and says of it neither where it is nor what of it. */
  ownMeeting: boolean;
  /** Whether a leader asks, for their employees: "hvad skal jeg som leder gøre". */
  asLeader: boolean;
  /** The time of day that the message tells. */
  clock?: SaidClock | undefined;
  evidence: Evidence[];
};
