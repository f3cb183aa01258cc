import type { note as danish } from '../da/note';

export const note: typeof danish = {
  title: 'Note for the case',
  hint: 'Fill in what is missing. Do not write names or CPR numbers. Whether you had agreed is counted without your name, once your leader has been told.',
  time: 'Time',
  setting: 'Situation',
  medium: 'Recording',
  rule: 'Rule',
  place: 'Place',
  background: 'Background of the recording',
  agreed: 'Had you agreed?',
  agreedChoices: { yes: 'Yes', no: 'No', notAsked: 'Was not asked' },
  considered: 'Considered',
  remarks: 'Remarks',
  write: 'Make the note',
  delete: 'Delete the note here',
  ready: 'Here is the note. Press and hold to copy it into the case. I do not keep it.',
  notDeleted: 'I could not delete the note. Delete it yourself: long press it, and choose Delete.',
  deleted: 'The note is deleted from this chat.',
  notFilledIn: 'not filled in',
  guidelineVersion: (version) => `the guideline of ${version}`,
};
