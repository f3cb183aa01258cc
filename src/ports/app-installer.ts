/** What came of installing the Teams app for a person; `retryAfter` in seconds. */
export type Installation =
  | { kind: 'installed'; conversationId: string }
  | { kind: 'forbidden' }
  | { kind: 'unknownPerson' }
  | { kind: 'notConfigured' }
  | { kind: 'retry'; retryAfter?: number | undefined };

/** Installs this app for somebody who lacks it, and finds the chat with them. */
export type AppInstaller = { install(personId: string): Promise<Installation> };
