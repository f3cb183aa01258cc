import type { approval as danish } from '../da/approval';

export const approval: typeof danish = {
  version: (version, adopted, by, evaluation) =>
    `Edition ${version}. Adopted ${adopted} by ${by}. To be evaluated ${evaluation}.`,
  applies: 'Applies to',
  anySetting: 'every situation',
  conditions: {
    notParticipant: 'the person recording takes no part in the conversation',
    participant: 'the person recording takes part in the conversation',
    targetsEmployee: 'particular employees are filmed',
    wholePlace: 'the place is filmed as a whole',
    sharing: 'the recording is shared',
  },
  check: 'When the answers in the check of a digital meeting are',
  fallback: 'When no other rule applies',
  documented: 'The episode must be documented in the case.',
  only: 'only',
  not: 'not',
  refused: 'when you have said no',
  notRefused: 'when you have not said no',
  threatening: 'when it feels threatening',
  notThreatening: 'when it is not said to feel threatening',
  when: { before: 'beforehand', now: 'while it goes on', after: 'afterwards' },
  duties: { must: 'must', should: 'should', can: 'can' },
  criteria: 'Criteria',
  leader: 'What the guideline says the leader must do',
  meeting: 'Digital meetings',
};
