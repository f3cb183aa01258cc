import { setTimeout } from 'node:timers/promises';
import { type AzureStorage, openStorage } from '../../src/adapters/storage/azure-storage';
import { storageNotificationQueue } from '../../src/adapters/storage/storage-notification-queue';
import { startAzurite } from '../support/azurite';

let emulator: Awaited<ReturnType<typeof startAzurite>>;
let storage: AzureStorage;
beforeAll(async () => {
  emulator = await startAzurite();
  storage = await openStorage({ connectionString: emulator.connectionString });
});
afterAll(() => emulator.stop());

test('a notification that takes long to bring is taken by no other instance meanwhile, and gone when it is brought', async () => {
  const [one, other] = [
    storageNotificationQueue(storage.queues, 2),
    storageNotificationQueue(storage.queues),
  ];
  await one.send({ kind: 'report', reportId: '1' }, 'urgent');
  const [taken] = await one.take(1);
  for (let kept = 0; kept < 3; kept += 1) {
    await setTimeout(1000);
    await taken?.keep();
    expect(await other.take(1)).toEqual([]);
  }
  await Promise.all([taken?.keep(), taken?.done()]);
  const states = await one.states();
  expect(states.map(({ messages }) => messages)).toEqual([0, 0, 0]);
});
