/** What is done with a report; each names it. */
export const reportVerbs = [
  'report.acknowledge',
  'report.followUp',
  'report.record',
  'report.forward',
  'report.close',
  'report.withdraw',
  'report.refresh',
] as const;

/** What else a card of ours may send. */
export const otherVerbs = [
  'answer',
  'assess',
  'note',
  'note.write',
  'note.delete',
  'leader',
  'leader.search',
  'leader.choose',
  'leader.send',
  'meeting.check',
  'meeting.consent.ask',
  'meeting.consent.give',
  'meeting.consent.refuse',
  'guideline',
  'statistics',
  'cases',
  'mydata',
  'mydata.delete',
  'training.start',
  'training.answer',
  'language',
] as const;

/** Every verb that a card of ours may send. */
export const verbs = [...reportVerbs, ...otherVerbs] as const;
export type Verb = (typeof verbs)[number];
