import type { pages as danish } from '../da/pages';

export const pages: typeof danish = {
  titles: {
    guide: 'Guide',
    meeting: 'Meeting',
    'follow-up': 'Follow-up',
    figures: 'Figures',
    introduction: 'Introduction',
    note: 'Note',
    configure: 'Add a tab',
  },
  ways: 'Pages',
  waiting: 'Loading …',
  again: 'Try again',
  reload: 'Reload the page',
  saidByTeams: (reason) => `(Teams says: ${reason})`,
  fault: {
    title: 'The page stopped',
    advice: 'Reload the page. If it happens again, tell IT. The chat with me still works.',
  },
  troubles: {
    missing: {
      title: 'I do not know who you are',
      advice: 'Try again. If that does not help, close the tab and open it again.',
    },
    expired: {
      title: 'You have been signed in for too long',
      advice: 'Try again, and Teams will sign you in anew.',
    },
    otherTenant: {
      title: 'You are signed in to another organisation',
      advice: 'Switch to the municipality in Teams, and open the page again.',
    },
    invalid: {
      title: 'Your sign-in was not accepted',
      advice: 'Close the tab and open it again. If that does not help, tell IT.',
    },
    keysUnavailable: {
      title: 'I cannot check your sign-in right now',
      advice: 'It is not your fault. Try again in a moment.',
    },
    badRequest: { title: 'I could not read that', advice: 'Look it through, and try again.' },
    notYours: { title: 'You do not have access to this', advice: 'If you need it, tell your leader or IT.' },
    gone: {
      title: 'The message no longer exists',
      advice: 'What is sent to a leader is deleted after a while.',
    },
    notInChat: {
      title: 'I am not in the meeting’s chat',
      advice: 'Add the app to the meeting, and try again.',
    },
    tooLate: {
      title: 'Something has happened in the meantime',
      advice: 'Reload the page to see how far it has come.',
    },
    full: {
      title: 'There is no room for more follow-ups here',
      advice: 'Write the rest in your own system.',
    },
    toItsEmployee: {
      title: 'The message cannot be given to the employee it is from',
      advice: 'Choose somebody else.',
    },
    tooMany: { title: 'That was a little too fast', advice: 'Wait a minute, and try again.' },
    unavailable: { title: 'I cannot reach it right now', advice: 'It is not your fault. Try again shortly.' },
    offline: { title: 'There is no connection', advice: 'Check your network, and try again.' },
    consentLacking: {
      title: 'The app lacks an approval',
      advice: 'Ask IT to approve that Optagevejleder may sign you in.',
    },
    signInCancelled: {
      title: 'You were not signed in',
      advice: 'The sign-in was interrupted. Try again when you are ready.',
    },
    signInFailed: {
      title: 'Teams could not sign you in',
      advice: 'Try again. If that does not help, tell IT.',
    },
  },
  outside: {
    title: 'This page works in Teams only',
    text: 'I need to know who you are, and only Teams can tell me. You can use the guide here.',
    open: 'Open in Teams',
    guide: 'Go to the guide',
  },
  sample: {
    title: 'Who do you want to be?',
    text: 'This is the demo. Choose one of the sample municipality’s employees.',
    is: (name) => `You are ${name}`,
    change: 'Be somebody else',
  },
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Could not copy. Select the text, and copy it yourself.',
  meeting: {
    title: 'May the meeting be recorded?',
    lead: 'Three questions. Your answers stay here with you.',
    result: 'The answer',
    restart: 'Start over',
    askTitle: 'Ask the participants',
    ask: 'I ask the question in the meeting’s chat. Each answers for themselves, and you see who has not answered.',
    asked: 'The question is now in the meeting’s chat.',
    noMeeting: 'Open the page from a meeting in Teams, and you can ask the participants here.',
  },
  introduction: {
    title: 'What would you answer?',
    lead: (scenes) =>
      `${scenes} situations, if you are new or want a reminder. It takes five minutes, and nobody sees your answers.`,
    right: 'That is right',
    wrong: 'Not quite – the right answer is:',
    notCounted:
      'It was not counted in the MED committee’s figures, since I cannot see whether you are from the municipality.',
    confirmation: 'Confirmation',
    score: (right, of) => `Right answers: ${right} of ${of}`,
    confirms: (title) => `has completed the introduction to “${title}”.`,
    yourName: 'The name on the confirmation',
    printConfirmation: 'Print the confirmation',
  },
  note: {
    lead: 'Adjust the note, and put it into the case. It is neither kept nor sent from here, and is gone when you close it. Copy it first.',
    hint: 'Do not write names or CPR numbers.',
    open: 'Open in a large window',
    text: 'What the note will look like',
    download: 'Download as a Word file',
    downloaded: 'The file has been downloaded.',
    notDownloaded: 'The file could not be made. Try again, or copy the text.',
    fileName: 'note-on-recording',
    close: 'Close',
    none: {
      title: 'There is no note here',
      advice: 'Press "Write a note" in the chat, and open it from there.',
    },
  },
  configure: {
    title: 'May the meeting be recorded?',
    text: 'Press Save, and the meeting gets a tab with the check and the question to the participants.',
    tab: 'May it be recorded?',
  },
};
