import { setTimeout } from 'node:timers/promises';
import { within } from '../../bot/within';

test('work that fails after it was given up waiting for is told of', async () => {
  const failure = new Error('storage was away');
  const late: unknown[] = [];
  const work = setTimeout(20).then(() => Promise.reject(failure));
  await expect(within(1, work, 'storage', (error) => late.push(error))).rejects.toThrow('takes too long');
  await expect(work).rejects.toBe(failure);
  expect(late).toEqual([failure]);
});

test('work that fails in time is told to whoever waits, and to nobody else', async () => {
  const late: unknown[] = [];
  const work = Promise.reject(new Error('refused'));
  await expect(within(1000, work, 'storage', (error) => late.push(error))).rejects.toThrow('refused');
  expect(late).toEqual([]);
});
