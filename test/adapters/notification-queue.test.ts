import { setTimeout } from 'node:timers/promises';
import { storageNotificationQueue } from '../../src/adapters/storage/storage-notification-queue';
import type { NotificationQueue } from '../../src/ports/notification-queue';
import { runningStorage } from '../support/running-storage';

const up = runningStorage();

test('a notification that takes long to bring is taken by no other instance meanwhile, and gone when it is brought', async () => {
  const [one, other] = [
    storageNotificationQueue(up.storage.queues, 2),
    storageNotificationQueue(up.storage.queues),
  ];
  await one.send({ kind: 'report', reportId: '1' }, 'urgent');
  const [taken] = await one.take(1);
  for (let kept = 0; kept < 3; kept += 1) {
    await setTimeout(1000);
    await taken?.keep();
    expect(await other.take(1)).toEqual([]);
  }
  await Promise.all([taken?.keep(), taken?.done()]);
  await expectEmpty(one);
});

test('a notification that is given back is hidden for the time asked for, and kept no longer', async () => {
  const queue = storageNotificationQueue(up.storage.queues, 1);
  await queue.send({ kind: 'report', reportId: '2' }, 'ordinary');
  const [taken] = await queue.take(1);
  await Promise.all([taken?.retryIn(30), taken?.keep()]);
  await setTimeout(1500);
  expect(await queue.take(1)).toEqual([]);
});

const expectEmpty = async (queue: NotificationQueue) => {
  const states = await queue.states();
  expect(states.map(({ messages }) => messages)).toEqual([0, 0, 0]);
};
