import type { Decision } from './decide';
import type { Facts } from './facts';
import type { Guideline, MeetingAnswers, Rule } from './guideline/guideline';
import type { Bilingual } from './language';

/** The questions of the digital-meeting check, in the order that they are asked. */
export const meetingQuestions = [
  'consent',
  'purpose',
  'alternative',
] as const satisfies (keyof MeetingAnswers)[];

/** The rule that the digital-meeting check comes to; undefined while an answer that it needs is open. */
export const checkMeeting = (guideline: Guideline, answers: MeetingAnswers): Rule | undefined =>
  guideline.rules.find(
    ({ kind, check }) =>
      kind === 'check' &&
      check !== undefined &&
      (check.consent === undefined || check.consent === answers.consent) &&
      (check.purpose === undefined || check.purpose === answers.purpose) &&
      (check.alternative === undefined || check.alternative === answers.alternative),
  );

/** What the organiser can paste into the invitation: that it is recorded, where no consent is needed, else the question. */
export const invitationFor = ({ meeting }: Guideline, { verdict }: Rule): Bilingual =>
  verdict === 'allowed' ? meeting.information : meeting.invitation;

/** Whether an answer leads on into the check: a digital meeting is to be recorded, and the guideline has a check. */
export const leadsToCheck = (
  { rules }: Guideline,
  { answers }: Extract<Decision, { kind: 'answer' }>,
  { setting }: Facts,
): boolean =>
  setting === 'digital_meeting' &&
  answers.some(({ rule }) => rule.kind === 'main') &&
  rules.some(({ kind }) => kind === 'check');
