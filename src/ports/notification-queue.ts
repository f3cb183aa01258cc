/**
 * What is to be told to whom about a report; holds ids only.
 * `report` and `reminder` and `withdrawn` go to the leader; `status` to the employee.
 */
export type Notification = {
  kind: 'report' | 'withdrawn' | 'status' | 'reminder' | 'escalation';
  reportId: string;
};

/** A notification taken from the queue, hidden from others until `visibility` seconds have passed. */
export type TakenNotification = {
  notification: Notification;
  /** How often it has been taken, this time included. */
  attempt: number;
  /** It is handled: remove it. */
  done(): Promise<void>;
  /** Give it back, to be taken again after `seconds`. */
  retryIn(seconds: number): Promise<void>;
  /** Move it to the poison queue. */
  poison(): Promise<void>;
};

/** Notifications waiting to be delivered; urgent ones are taken first. Throws when storage is out of reach. */
export type NotificationQueue = {
  send(notification: Notification, priority: 'urgent' | 'ordinary'): Promise<void>;
  /** At most `limit` (32 or fewer) notifications; unreadable ones go to poison at once. */
  take(limit: number): Promise<TakenNotification[]>;
  /** About how many wait, and for how long the oldest has waited, in seconds. */
  measure(): Promise<{ waiting: number; oldestSeconds: number }>;
};
