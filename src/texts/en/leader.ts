import type { leader as danish } from '../da/leader';

export const leader: typeof danish = {
  found: (name) => `Your leader is ${name}.`,
  reach: 'I cannot send to your leader yet. Write or call yourself:',
  phone: (number) => `Telephone: ${number}`,
  chat: 'Write in the chat',
  mail: 'Write a mail',
  draft: (what) => `Someone recorded me at work (${what}). Can we talk about it?`,
  none: 'I cannot find your leader in the organisation. Contact your leader yourself, and tell IT that the leader is missing.',
  disabled: (name) => `Your leader is ${name}, but the account is closed. Contact whoever leads instead.`,
  throttled: 'It is too busy to look up your leader now. Try again in a minute, or call yourself.',
  forbidden: 'I may not look up your leader. Contact your leader yourself, and tell IT.',
  unavailable: 'I cannot look up your leader right now. Try again in a moment, or call yourself.',
  again: 'Try again',
};
