import type { MeetingAnswers } from '../guideline/guideline';
import type { Reading } from './reading';
import { meant } from './standing';

/** What a message already answers of the questions of the digital-meeting check; what denies is looked for first. */
export const saidMeeting = (reading: Reading): MeetingAnswers => {
  const first = <T extends string>(question: string, values: readonly T[]): T | undefined =>
    values.find((value) => meant(reading, `meeting.${question}.${value}`).length > 0);
  return {
    consent: first('consent', ['notAll', 'all']),
    purpose: first('purpose', ['other', 'document']),
    alternative: first('alternative', ['no', 'yes']),
  };
};
