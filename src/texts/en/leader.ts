import type { leader as danish } from '../da/leader';

/** The words of finding the leader and sending to them. */
export const leader: typeof danish = {
  preview: 'This is what your leader will see',
  to: (name, title) => (title ? `To ${name}, ${title}` : `To ${name}`),
  message: 'Your message (optional)',
  messageHint: "Do not write the citizen's name or CPR number.",
  threatening: 'Did it feel threatening, or cross a line?',
  yes: 'Yes',
  no: 'No',
  send: 'Send to the leader',
  other: 'Choose somebody else',
  back: 'Back to the answer',
  searchTitle: 'Who should have it?',
  query: 'Search by name, title or department',
  search: 'Search',
  queryMissing: 'Write at least two letters, and press Search.',
  nobodyFound: 'I found nobody. Try a first name or a department.',
  moreFound: 'There are more. Write more to find the right one.',
  self: 'That is yourself. Choose somebody else.',
  none: 'I cannot find your leader. Choose who should have it – and tell IT that your leader is missing.',
  disabled: (name) => `Your leader is ${name}, but the account is closed. Choose who should have it instead.`,
  throttled:
    'There is a lot going on right now, so I cannot look anybody up. Try again in a minute, or contact the person yourself.',
  forbidden:
    'I am not allowed to look anybody up. Contact the person yourself, and tell IT that the permission is missing.',
  unavailable: 'I cannot look anybody up right now. Try again shortly, or contact the person yourself.',
  notSent:
    'Assume that it was not sent. Your message is not lost. Try again, or contact your leader yourself.',
  amended:
    'The first version has already been sent. Your changes have not. Send them too if the leader is to have them.',
  unknownRecipient: 'I can no longer find that person. Choose somebody else.',
  again: 'Try again',
};
