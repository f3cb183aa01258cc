import type { Guideline, MeetingAnswers, Rule } from './guideline/guideline';

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
