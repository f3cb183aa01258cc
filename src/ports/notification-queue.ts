/**
 * What is to be brought to whom about a report: `report` brings the leader the card, `leaderCards` brings
 * the cards that leaders have up to date, `employeeCard` the employee's own, `reminder` says a line to the leader.
 */
export const notificationKinds = ['report', 'leaderCards', 'employeeCard', 'reminder'] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** A notification; holds ids only. */
export type Notification = { kind: NotificationKind; reportId: string };

/** Felt threatening: read first. */
export type Priority = 'urgent' | 'ordinary';

/** A notification taken from the queue, hidden from the other instances for `hidden` seconds. */
export type TakenNotification = {
  /** The same each time that it is taken. */
  id: string;
  notification: Notification;
  /** How often it has been taken, this time included. */
  attempt: number;
  /** When it was put into the queue, ISO 8601 in UTC. */
  since: string;
  hidden: number;
  /** Hide it for as long again, while it is still being handled. */
  keep(): Promise<void>;
  /** It is handled: remove it. */
  done(): Promise<void>;
  /** Give it back, to be taken again after `seconds`. */
  retryIn(seconds: number): Promise<void>;
  /** Move it to the poison queue. */
  poison(): Promise<void>;
};

/** How a queue stands: about how many messages are in it, and since when the next has waited (milliseconds). */
export type QueueState = { queue: string; messages: number; nextSince?: number | undefined };

/** Notifications waiting to be handled; urgent ones are taken first. Throws when storage is out of reach. */
export type NotificationQueue = {
  /** `delay` in seconds, before it can be taken. */
  send(notification: Notification, priority: Priority, delay?: number): Promise<void>;
  /** At most `limit` (32 or fewer) notifications; unreadable ones go to poison at once. */
  take(limit: number): Promise<TakenNotification[]>;
  /** How the queues stand, the poison queue too. */
  states(): Promise<QueueState[]>;
};
