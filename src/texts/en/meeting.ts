import type { meeting as danish } from '../da/meeting';

export const meeting: typeof danish = {
  title: 'May the meeting be recorded?',
  consent: 'Do all participants agree?',
  consentChoices: { all: 'Yes, everybody', notAll: 'No, or I don’t know' },
  purpose: 'What is the purpose?',
  purposeChoices: { document: 'To document what was said and done', other: 'Something else' },
  alternative: 'Could it be documented in another way in practice, such as minutes?',
  alternativeChoices: { yes: 'Yes', no: 'No' },
  check: 'See the answer',
  start: 'Take the check',
  missing: 'Answer the questions that are left to get the answer.',
};
