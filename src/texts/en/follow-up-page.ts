import type { followUpPage as danish } from '../da/follow-up-page';

export const followUpPage: typeof danish = {
  title: 'Follow-up',
  lead: 'What your employees have told you about recordings. What you do here also shows on the card in the chat.',
  groups: { waiting: 'Waiting for you', begun: 'In progress', closed: 'Closed' },
  more: 'There are more than there is room for. The latest that are not closed are here.',
  empty: {
    title: 'Nobody has written to you',
    text: 'When an employee tells you about a recording, you will find it here and in the chat.',
  },
  overdue: 'Overdue',
  threatening: 'Felt threatening or crossed a line',
  forwardTitle: 'Who should have the message?',
  searchMore: 'Write at least two letters.',
  forwardConfirm: (employee, name) => `Hand the message from ${employee} over to ${name}?`,
  forwarded: (employee, name) =>
    `The message from ${employee} is on its way to ${name}. If it cannot be delivered, it comes back to you.`,
  acknowledged: (employee) => `${employee} can now see that you have seen it.`,
  closeConfirm: (employee) =>
    `You have not registered what was done. Once the message from ${employee} is closed, you can only register a talk. Do you want to close it all the same?`,
  closed: (employee) => `The message from ${employee} has been closed.`,
  recorded: 'The follow-up has been saved.',
  cancel: 'Cancel',
};
