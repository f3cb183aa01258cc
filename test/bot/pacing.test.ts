import { createPacing } from '../../bot/teams/pacing';

const limits = { perSecond: 50, perChat: 7 };

/** When messages to these chats leave, in milliseconds, when all of them are there at once. */
const leaving = (chats: string[]): number[] => {
  const pacing = createPacing(limits, () => 5000);
  return chats.map(pacing);
};

const mostInASecond = (times: number[]) =>
  Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + 1000 - 1e-6).length));

test('a single message leaves at once', () => {
  expect(leaving(['karen'])).toEqual([0]);
});

test('a long queue leaves at fifty a second, whoever it is for', () => {
  const times = leaving(Array.from({ length: 200 }, (_, number) => `leader-${number}`));
  expect(mostInASecond(times)).toBe(50);
  expect(Math.max(...times)).toBe(3000);
});

test('one chat gets seven a second, and the others do not wait for it', () => {
  const times = leaving([...Array.from({ length: 20 }, () => 'karen'), 'per']);
  expect(mostInASecond(times.slice(0, 20))).toBe(7);
  expect(times[20]).toBe(0);
});

test('one chat in a long queue for others gets no more than seven a second either', () => {
  const others = (count: number) => Array.from({ length: count }, (_, number) => `leader-${number}`);
  const chats = [...others(60), ...Array.from({ length: 20 }, () => 'karen'), ...others(60)];
  const times = leaving(chats);
  expect(mostInASecond(times.filter((_, at) => chats[at] === 'karen'))).toBe(7);
  expect(mostInASecond(times)).toBeLessThanOrEqual(50);
  expect(Math.max(...times)).toBeLessThanOrEqual(3000);
});

test('after a pause the next message leaves at once', () => {
  let now = 5000;
  const pacing = createPacing(limits, () => now);
  for (let sent = 0; sent < 10; sent += 1) pacing('karen');
  now += 60_000;
  expect(pacing('karen')).toBe(0);
});
