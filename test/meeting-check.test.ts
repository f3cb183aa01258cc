import { checkMeeting } from '../src/meeting-check';
import { odder } from './odder';

test.each([
  [{ consent: 'all' }, 'digital-meeting-consent'],
  [{ consent: 'all', purpose: 'document', alternative: 'no' }, 'digital-meeting-consent'],
  [{ consent: 'notAll', purpose: 'document', alternative: 'no' }, 'digital-meeting-necessary'],
  [{ consent: 'notAll', purpose: 'document', alternative: 'yes' }, 'digital-meeting-minutes'],
  [{ consent: 'notAll', purpose: 'other' }, 'digital-meeting-other-purpose'],
  [{ consent: 'notAll', purpose: 'other', alternative: 'no' }, 'digital-meeting-other-purpose'],
  [{ consent: 'notAll', purpose: 'document' }, undefined],
  [{ consent: 'notAll' }, undefined],
  [{}, undefined],
] as const)('an organiser who answers %j is told %s', (answers, rule) => {
  expect(checkMeeting(odder, answers)?.id).toBe(rule);
});
