import type { followUpPage as danish } from '../da/follow-up-page';

export const followUpPage: typeof danish = {
  title: 'Follow-up',
  lead: 'What your employees have told you about recordings. The card in the chat follows.',
  groups: { waiting: 'Waiting for you', begun: 'In progress', closed: 'Closed' },
  empty: {
    title: 'Nobody has written to you',
    text: 'When an employee tells you about a recording, it stands here and in the chat.',
  },
  overdue: 'Overdue',
  threatening: 'Felt threatening',
  forwardTitle: 'Who is to have it?',
  search: 'Search by name or department',
  searchMore: 'Write two letters at least.',
  nobody: 'Nobody of that name.',
  forwarded: (employee, name) => `The message from ${employee} is handed over to ${name}.`,
  closed: (employee) => `The message from ${employee} is closed.`,
  recorded: 'The follow-up is saved.',
  cancel: 'Cancel',
};
