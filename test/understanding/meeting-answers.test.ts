import type { MeetingAnswers } from '../../src/guideline/guideline';
import { understand } from '../../src/understanding/understand';

test.each<[string, MeetingAnswers]>([
  ['må jeg optage personalemødet på Teams', {}],
  ['må jeg optage teams-mødet for at dokumentere hvad der bliver sagt', { purpose: 'document' }],
  ['må jeg optage teams-mødet til dem der ikke kunne komme', { purpose: 'other' }],
  ['alle har sagt ja til at jeg optager teams-mødet', { consent: 'all' }],
  ['må jeg optage teams-mødet, ikke alle har sagt ja', { consent: 'notAll' }],
  ['må jeg optage teams-mødet uden samtykke', { consent: 'notAll' }],
  [
    'må jeg optage teams-mødet som dokumentation, vi kan ikke skrive referat',
    { purpose: 'document', alternative: 'no' },
  ],
  ['må jeg optage teams-mødet selvom vi tager referat', { alternative: 'yes' }],
  ['can I record the teams meeting, everyone has agreed', { consent: 'all' }],
  [
    'can I record the teams meeting to document it without consent',
    { consent: 'notAll', purpose: 'document' },
  ],
  ['borgeren filmer til undervisning', {}],
])('"%s" already answers %j of the check', (text, answers) => {
  expect(understand(text).meeting).toEqual(answers);
});
