import type { MeetingAnswers } from './guideline/guideline';
import type { Words } from './texts/texts';

/** The answers of the digital-meeting check that lead to a result, each with its question. */
export const checkInWords = (
  { consent, purpose, alternative }: MeetingAnswers,
  { meeting }: Pick<Words, 'meeting'>,
): string[] => [
  ...(consent ? [`${meeting.consent} ${meeting.consentChoices[consent]}`] : []),
  ...(purpose ? [`${meeting.purpose} ${meeting.purposeChoices[purpose]}`] : []),
  ...(alternative ? [`${meeting.alternative} ${meeting.alternativeChoices[alternative]}`] : []),
];
