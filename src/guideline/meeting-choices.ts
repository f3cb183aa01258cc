/** What can be answered in the digital-meeting check, by question. */
export const meetingChoices = {
  consent: ['all', 'notAll'],
  purpose: ['document', 'other'],
  alternative: ['yes', 'no'],
} as const;
