/** What a message to the bot wants. */
export const intents = [
  'guidance',
  'case_note',
  'notify_leader',
  'cases',
  'statistics',
  'training',
  'guideline',
  'my_data',
  'help',
  'not_covered',
  'out_of_scope',
] as const;
export type Intent = (typeof intents)[number];
