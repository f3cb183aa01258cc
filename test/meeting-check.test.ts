import { checkMeeting, invitationFor } from '../src/meeting-check';
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

test('an organiser who needs no consent gets a text for the invitation that asks for none', () => {
  const textAfter = (answers: Parameters<typeof checkMeeting>[1]) => {
    const rule = checkMeeting(odder, answers);
    if (!rule) throw new Error('no result');
    return invitationFor(odder, rule).da;
  };
  expect(textAfter({ consent: 'notAll', purpose: 'document', alternative: 'no' })).not.toContain('samtykke');
  expect(textAfter({ consent: 'notAll', purpose: 'document', alternative: 'yes' })).toContain('samtykke');
});
