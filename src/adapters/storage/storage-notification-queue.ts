import type { DequeuedMessageItem, QueueClient } from '@azure/storage-queue';
import { z } from 'zod';
import {
  type Notification,
  type NotificationQueue,
  notificationKinds,
  type QueueState,
  type TakenNotification,
} from '../../ports/notification-queue';
import { longestCall } from './azure-storage';

const notification = z.object({ kind: z.enum(notificationKinds), reportId: z.string() });
const forever = -1;

/** A notification that is not written in the time that a call may take, the sweep finds. */
const soon = () => ({ abortSignal: AbortSignal.timeout(longestCall) });

/** The three queues of notifications. */
export type Queues = { urgent: QueueClient; ordinary: QueueClient; poison: QueueClient };

/** Notifications in Azure Queue Storage; `hidden` is for how many seconds a taken one is hidden from others. */
export const storageNotificationQueue = (queues: Queues, hidden = 25): NotificationQueue => ({
  send: async (message, priority, delay = 0) => {
    const options = { ...soon(), messageTimeToLive: forever, visibilityTimeout: delay };
    await queues[priority].sendMessage(JSON.stringify(message), options);
  },
  take: async (limit) => {
    const urgent = await taken(queues, queues.urgent, limit, hidden);
    const room = limit - urgent.length;
    return room > 0 ? [...urgent, ...(await taken(queues, queues.ordinary, room, hidden))] : urgent;
  },
  states: () => Promise.all(Object.values(queues).map(stateOf)),
});

const stateOf = async (queue: QueueClient): Promise<QueueState> => {
  const [{ approximateMessagesCount }, { peekedMessageItems }] = await Promise.all([
    queue.getProperties(soon()),
    queue.peekMessages(soon()),
  ]);
  const nextSince = peekedMessageItems[0]?.insertedOn.getTime();
  return { queue: queue.name, messages: approximateMessagesCount ?? 0, nextSince };
};

const taken = async (
  { poison }: Queues,
  queue: QueueClient,
  limit: number,
  hidden: number,
): Promise<TakenNotification[]> => {
  const { receivedMessageItems } = await queue.receiveMessages({
    ...soon(),
    numberOfMessages: limit,
    visibilityTimeout: hidden,
  });
  const read = await Promise.all(
    receivedMessageItems.map(async (item) => {
      const message = readable(item.messageText);
      const hold = holdOn(queue, item);
      if (message) return takenOf(hold, poison, item, message, hidden);
      await toPoison(hold, poison, item);
      return undefined;
    }),
  );
  return read.filter((one) => one !== undefined);
};

const takenOf = (
  hold: Hold,
  poison: QueueClient,
  item: DequeuedMessageItem,
  message: Notification,
  hidden: number,
): TakenNotification => ({
  id: item.messageId,
  notification: message,
  attempt: item.dequeueCount,
  since: item.insertedOn.toISOString(),
  hidden,
  keep: () => hold.keep(hidden),
  done: hold.remove,
  retryIn: hold.giveBack,
  poison: () => toPoison(hold, poison, item),
});

/** What whoever took a message can do with it. */
type Hold = {
  keep(seconds: number): Promise<void>;
  giveBack(seconds: number): Promise<void>;
  remove(): Promise<void>;
};

/**
 * Each time that a message is hidden anew it has a new receipt, so one thing is done with it after the other. What was
 * given back or removed is kept no longer.
 */
const holdOn = (queue: QueueClient, { messageId, messageText, popReceipt }: DequeuedMessageItem): Hold => {
  let receipt = popReceipt;
  let isHeld = true;
  let before: Promise<void> = Promise.resolve();
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    before = before.then(act, act);
    return before;
  };
  const hide = async (seconds: number) => {
    const hidden = await queue.updateMessage(messageId, receipt, messageText, seconds, soon());
    receipt = hidden.popReceipt ?? receipt;
  };
  const last = (act: () => Promise<void>) => {
    isHeld = false;
    return inTurn(act);
  };
  return {
    keep: (seconds) => inTurn(async () => (isHeld ? hide(seconds) : undefined)),
    giveBack: (seconds) => last(() => hide(seconds)),
    remove: () =>
      last(async () => {
        await queue.deleteMessage(messageId, receipt, soon());
      }),
  };
};

const toPoison = async (hold: Hold, poison: QueueClient, { messageText }: DequeuedMessageItem) => {
  await poison.sendMessage(messageText, { ...soon(), messageTimeToLive: forever });
  await hold.remove();
};

const readable = (text: string): Notification | undefined => {
  try {
    return notification.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};
