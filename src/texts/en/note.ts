import type { note as danish } from '../da/note';

export const note: typeof danish = {
  title: 'Note for the case',
  hint: 'Fill in what is missing, and make the place exact. Do not write names or CPR numbers. If you tell your leader, your answer about consent is counted – without your name.',
  time: 'Time',
  timeToMend: 'Time (correct it to when it happens or happened)',
  told: 'Told',
  timeUnknown: (told: string) => `not filled in – told ${told}`,
  setting: 'Situation',
  medium: 'Recording',
  rule: 'Rule',
  place: 'Place',
  background: 'Background to the recording',
  agreed: 'Had you agreed to the recording?',
  consent: 'The employee’s consent',
  agreedChoices: { yes: 'Yes', no: 'No', notAsked: 'Was not asked' },
  considered: 'Considered',
  remarks: 'Remarks',
  write: 'Make the note',
  delete: 'Delete the note here',
  ready:
    'Here is the note. Copy it (on a phone: press and hold it), and paste it into the case. I do not keep it.',
  perhapsPosted: 'Teams did not answer. Look whether the note is in the chat before you try again.',
  notPosted:
    'The note could not be written in the chat just now. What you wrote is still here. Try again shortly.',
  notDeleted:
    'I could not delete the note. Try again in a moment, or delete it yourself in the message’s menu (on a phone: press and hold it), if you can.',
  left: 'The note is still here in the chat. Delete it once you have put it into the case.',
  deleted: 'The note has been deleted from this chat.',
  notFilledIn: 'not filled in',
  guidelineOf: (day) => `the guideline of ${day}`,
  earlierEdition: (version) => `by an earlier edition of the guideline (${version})`,
  edition: (version) => `edition ${version}`,
};
