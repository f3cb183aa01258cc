/** What became of a notification; `retry` after seconds where the channel said how long. */
export type Handled = { kind: 'done' } | { kind: 'retry'; after?: number | undefined };

/** There is nothing left to do. */
export const done: Handled = { kind: 'done' };
