import { tablesPeopleStore } from '../../src/adapters/storage/tables-people-store';
import { runningStorage } from '../support/running-storage';

const up = runningStorage();

test('who had their data deleted at one instance, and writes to another again, can be reached again', async () => {
  let now = 0;
  const [one, other] = [
    tablesPeopleStore(up.storage.people, () => now),
    tablesPeopleStore(up.storage.people),
  ];
  await one.remember('maja', 'chat');
  await other.delete('maja');
  await one.remember('maja', 'chat');
  expect(await one.get('maja')).toBeUndefined();
  now += 11 * 60_000;
  await one.remember('maja', 'chat');
  expect(await one.get('maja')).toMatchObject({ reference: 'chat' });
});

test('who had their data deleted and then takes the app away leaves nothing behind', async () => {
  const store = tablesPeopleStore(up.storage.people);
  await store.remember('emil', 'chat');
  await store.delete('emil');
  await store.forgetReference('emil');
  expect(await store.get('emil')).toBeUndefined();
});
