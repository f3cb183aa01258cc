import { longestEntry } from '../../entered-text';
import type { conversation as danish } from '../da/conversation';

export const conversation: typeof danish = {
  welcome: (municipality) =>
    `Hello. I help staff at ${municipality} when somebody wants to record them at work.`,
  welcomeHow: 'Write what is happening – or press what is being recorded.',
  welcomeExample: 'For example: "A relative is filming me in the home. Is he allowed to?"',
  welcomeAlso: 'Afterwards I help you to write the note and tell your leader.',
  startOver: 'Ask about a recording',
  otherLanguage: 'Dansk',
  thanks: 'You are welcome. Write again if there is more.',
  outOfScope:
    'I know nothing about that. I can tell you whether sound, pictures and film may be recorded at work. If you feel unsafe, or are in a difficult situation, talk to your leader.',
  oldCard:
    'This card is from an earlier version, so nothing has been sent or saved just now. Ask your question again to get the right answer.',
  incomplete: 'I could not read the card, so nothing has been sent or saved. Start again.',
  entryFaults: {
    cpr: 'Something here looks like a CPR number. Delete it, and try again.',
    tooLong: `The text is too long. Write at most ${longestEntry.toLocaleString('en-GB')} characters.`,
  },
  toldBefore: (button) =>
    `I do not remember what you wrote before. To include it, press “${button}” on the answer instead.`,
  leaving: 'If you go back, what you have written here is gone. Press Back again if that is all right.',
  privateOnly: 'That is for you alone. Write to me in our own chat, and we will do it there.',
  ownChat: 'Open our chat',
  fault: 'Something went wrong on my side. Try again in a moment, or ask your leader.',
  guideline: (title, adopted, by, evaluation) =>
    `${title}. Adopted ${adopted} by ${by}. To be evaluated ${evaluation}.`,
};
