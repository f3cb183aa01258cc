import { randomUUID } from 'node:crypto';
import { people, until } from '../support/bot';
import type { Rule } from '../support/connector';
import { runningBot } from '../support/running-bot';

const up = runningBot(['maja', 'karen']);

/** How often the leader's card was tried, and how often it was taken in. */
const sendThrough = async (first: ReturnType<Rule>) => {
  up.connector.sent.splice(0);
  let tried = 0;
  up.connector.answer((sent) => {
    if (!sent.path.includes('chat-karen') || sent.method !== 'POST') return undefined;
    tried += 1;
    return tried === 1 ? first : undefined;
  });
  const reportId = randomUUID();
  const draft = { facts: { medium: 'image', setting: 'home_visit' }, rules: ['image-meeting'], reportId };
  await up.bot.press('maja', 'leader.send', { ...draft, recipient: people.karen.id });
  await until(
    '"Afleveret" on her card',
    () => up.connector.sent.some(({ method, path }) => method === 'PUT' && path.includes('chat-maja')),
    600,
  );
  const standing = up.connector.sent.filter(({ path }) => path.includes('chat-karen'));
  return { tried, posted: standing.filter(({ method }) => method === 'POST').length, reportId };
};

test('the channel breaks off: it is tried once more, by us and by nobody else', async () => {
  expect(await sendThrough('reset')).toMatchObject({ tried: 2, posted: 1 });
}, 40_000);

test('the channel fails with 500: it is tried once more', async () => {
  expect(await sendThrough({ status: 500 })).toMatchObject({ tried: 2, posted: 1 });
}, 40_000);

test('the channel’s answer comes too late: the card that stands there is brought up to date, not posted again', async () => {
  expect(await sendThrough({ status: 200, body: { id: 'late-card' }, after: 8000 })).toMatchObject({
    tried: 1,
    posted: 1,
  });
  expect(
    up.connector.sent.filter(({ method, path }) => method === 'PUT' && path.includes('late-card')),
  ).not.toEqual([]);
}, 60_000);

test('the channel takes the card in and fails: what the leader presses on it is what is brought up to date', async () => {
  let standing = '';
  up.connector.answer(({ path, method }) => {
    if (!path.includes('chat-karen') || method !== 'POST') return undefined;
    standing = 'card-that-stands';
    return { status: 500 };
  });
  const reportId = randomUUID();
  const draft = { facts: { medium: 'image', setting: 'home_visit' }, rules: ['image-meeting'], reportId };
  await up.bot.press('maja', 'leader.send', { ...draft, recipient: people.karen.id });
  await until('the card in her chat', () => standing !== '');
  up.connector.sent.splice(0);
  await up.bot.press('karen', 'report.acknowledge', { reportId }, standing);
  await until('her card brought up to date', () =>
    up.connector.sent.some(({ method, path }) => method === 'PUT' && path.includes(standing)),
  );
}, 40_000);
