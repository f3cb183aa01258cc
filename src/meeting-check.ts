import type { Decision } from './decide';
import type { Facts } from './facts';
import type { Guideline, MeetingAnswers, Rule } from './guideline/guideline';
import { meetingChoices } from './guideline/meeting-choices';
import type { Bilingual } from './language';

/** The questions of the digital-meeting check, in the order that they are asked. */
export const meetingQuestions = [
  'consent',
  'purpose',
  'alternative',
] as const satisfies (keyof MeetingAnswers)[];

/** The answers with one more, as a form gives it; what is no answer to the question leaves it open. */
export const answered = (
  answers: MeetingAnswers,
  question: (typeof meetingQuestions)[number],
  value: string,
): MeetingAnswers => {
  const given = <T extends string>(choices: readonly T[]) => choices.find((choice) => choice === value);
  switch (question) {
    case 'consent':
      return { ...answers, consent: given(meetingChoices.consent) };
    case 'purpose':
      return { ...answers, purpose: given(meetingChoices.purpose) };
    case 'alternative':
      return { ...answers, alternative: given(meetingChoices.alternative) };
  }
};

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

/** Whose exception it is, as the card says; nobody's where all agree, and none is needed. */
export const sourceFor = ({ meeting }: Guideline, { check }: Rule): Bilingual | undefined =>
  check?.consent === 'all' ? undefined : meeting.source;

/** Whether an answer leads on into the check: a digital meeting is to be recorded, and the guideline has a check. */
export const leadsToCheck = (
  { rules }: Guideline,
  { answers }: Extract<Decision, { kind: 'answer' }>,
  { setting }: Facts,
): boolean =>
  setting === 'digital_meeting' &&
  answers.some(({ rule }) => rule.kind === 'main') &&
  rules.some(({ kind }) => kind === 'check');
