import type { DequeuedMessageItem, QueueClient } from '@azure/storage-queue';
import { z } from 'zod';
import {
  type Notification,
  type NotificationQueue,
  notificationKinds,
  type QueueState,
  type TakenNotification,
} from '../../ports/notification-queue';

const notification = z.object({ kind: z.enum(notificationKinds), reportId: z.string() });
const forever = -1;

/** Milliseconds that a call may take with all its tries; a notification that is not written in that time, the sweep finds. */
const longestCall = 4000;
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
      if (message) return takenOf(queue, poison, item, message);
      await toPoison(queue, poison, item);
      return undefined;
    }),
  );
  return read.filter((one) => one !== undefined);
};

const takenOf = (
  queue: QueueClient,
  poison: QueueClient,
  item: DequeuedMessageItem,
  message: Notification,
): TakenNotification => ({
  id: item.messageId,
  notification: message,
  attempt: item.dequeueCount,
  since: item.insertedOn.toISOString(),
  done: async () => {
    await queue.deleteMessage(item.messageId, item.popReceipt, soon());
  },
  retryIn: async (seconds) => {
    await queue.updateMessage(item.messageId, item.popReceipt, item.messageText, seconds, soon());
  },
  poison: () => toPoison(queue, poison, item),
});

const toPoison = async (queue: QueueClient, poison: QueueClient, item: DequeuedMessageItem) => {
  await poison.sendMessage(item.messageText, { ...soon(), messageTimeToLive: forever });
  await queue.deleteMessage(item.messageId, item.popReceipt, soon());
};

const readable = (text: string): Notification | undefined => {
  try {
    return notification.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};
