import type { meeting as danish } from '../da/meeting';

export const meeting: typeof danish = {
  title: 'May the digital meeting be recorded?',
  consent: 'Do all participants agree?',
  consentChoices: { all: 'Yes, everybody', notAll: 'No, or I don’t know' },
  purpose: 'What is the purpose?',
  purposeChoices: { document: 'To document what is said and done', other: 'Something else' },
  alternative: 'Could it be documented in another way in practice, such as minutes?',
  alternativeChoices: { yes: 'Yes', no: 'No' },
  check: 'See the answer',
  start: 'Check the meeting',
  ifDigital: 'A digital meeting? Check it',
  groupHint: 'Check the meeting – you alone see your answers. Or ask the participants for their consent.',
  share: 'Share the answer in the chat',
  shared: 'The answer has been shared in the chat.',
  invitation: 'Text for the invitation',
  askAll: 'Ask the participants',
  askedPerhaps:
    'Teams did not answer, so I do not know whether the question is in the chat. If you cannot see it in a moment, write “@Optagevejleder check a digital meeting” again.',
  asked: (organiser) => `${organiser} asks: may the meeting be recorded?`,
  askedHint: (organiser) =>
    `Ask ${organiser} what the recording is for, if you do not know. The choice is yours, and you can change your answer here on the card.`,
  yes: 'Yes, that is fine',
  no: 'No',
  youSaid: { yes: 'You have said yes.', no: 'You have said no.' },
  organiserNotTold: 'I could not reach the organiser. Say it yourself in the meeting.',
  change: { yes: 'Change to yes', no: 'Change to no' },
  tally: { yes: 'Yes', no: 'No', silent: 'Still to answer' },
  nobody: 'Nobody',
  others: (count) => (count === 1 ? '1 other' : `${count} others`),
  mine: 'See my answer',
  refresh: 'Update',
  toMinutes: (line) => `For the minutes: ${line}`,
  minutes: (at, yes, no, silent) =>
    `The participants were asked about recording on ${at}: ${yes} yes, ${no} no, ${silent} without an answer.`,
  saidNo: (name) =>
    `${name} does not consent to the meeting being recorded. Write “Check a digital meeting” here to see what applies now.`,
  withdrew: (name) =>
    `${name} has withdrawn their consent. The meeting can no longer be recorded with the consent of all.`,
  nowYes: (name) => `${name} has changed their answer and now agrees to the meeting being recorded.`,
  askThere:
    'I can ask the participants for you. Write “@Optagevejleder check a digital meeting” in the meeting’s chat.',
  onlyAmongOthers:
    'The participants are asked in the meeting’s own chat. Write “@Optagevejleder check a digital meeting” there.',
  questionOver: 'The question no longer exists.',
  questionGone:
    'The question no longer exists, so I cannot save an answer. Say it yourself in the meeting, or have it asked again.',
  ownQuestion: 'You are the one asking. The others answer.',
  unanswered: 'Choose an answer.',
  missing: 'Answer the questions that are left to get the answer.',
};
