import type { myData as danish } from '../da/my-data';

/** The words of what is kept about the one who asks. */
export const myData: typeof danish = {
  title: 'This is what I know about you',
  chat: 'Where I can write to you in Teams. It is deleted when you remove the app or press "Delete my data".',
  noChat: 'I have not stored where I can write to you.',
  language: 'The language that you chose.',
  reports: 'What you have sent to your leader:',
  noReports: 'You have not sent anything to your leader.',
  report: (leader, sent, deleted) => `• To ${leader} on ${sent}. Deleted on ${deleted}.`,
  moreReports: (count) => `… and ${count} older ones, which are deleted before those.`,
  withReports:
    'With a message I may have kept whether you had agreed, and what you ticked under “Assess”. Your leader does not see it.',
  askedConsent: (count, day) =>
    `You have asked ${count} ${count === 1 ? 'time' : 'times'} whether a meeting may be recorded. It is deleted by ${day} at the latest.`,
  answeredConsent: (count, day) =>
    `You have answered ${count} ${count === 1 ? 'time' : 'times'} whether a meeting may be recorded. It is deleted by ${day} at the latest.`,
  leader: 'If you are a leader, your name is on the messages you have been given. It is deleted with them.',
  notes: 'I do not keep notes or what you write to me. They are in your own chat only.',
  chats: 'Cards and messages in Teams stay as long as the municipality’s time limit for Teams says.',
  counts:
    'What you send to your leader is counted in the municipality’s figures, without your name. So is whether you had agreed. The figures are not deleted.',
  delete: 'Delete my data',
  deleted:
    'I have deleted the link to our chat, your choice of language, your answers on meetings and the messages your leader did not get.',
  askedStays: (day) =>
    `What you asked a meeting yourself is deleted by ${day} at the latest, so that the participants can still answer.`,
  waiting: (count) =>
    `${count === 1 ? 'One message' : `${count} messages`} I cannot delete right now. Press “Delete my data” again in a moment.`,
  kept: (count) =>
    `Messages that your leader has been given or is about to get (${count}) are deleted when the municipality’s time limit is up. You can withdraw those that the leader has not seen.`,
};
