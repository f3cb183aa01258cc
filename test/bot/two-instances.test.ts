import { randomUUID } from 'node:crypto';
import { type Bot, clock, people, startBot, until } from '../support/bot';
import { runningBot } from '../support/running-bot';

const up = runningBot(['maja', 'karen', 'per']);
let second: Bot;

beforeAll(async () => {
  second = await startBot(up.storage.connectionString, up.connector.url);
});
afterAll(() => second.stop());

beforeEach(() => {
  clock.now = '2026-11-23T09:00:00.000Z';
  up.connector.sent.splice(0);
});

const draft = () => ({
  facts: { medium: 'image', setting: 'home_visit' },
  rules: ['image-meeting'],
  reportId: randomUUID(),
  recipient: people.karen.id,
  episodeAt: '2026-11-23T08:30:00Z',
});

const cardsTo = (name: string) =>
  up.connector.sent.filter(
    ({ path, method, attachments }) => method === 'POST' && attachments && path.includes(`chat-${name}`),
  );
const delivered = (count: number) =>
  until('"Afleveret" on her cards', () => {
    const told = up.connector.sent.filter(
      ({ method, path }) => method === 'PUT' && path.includes('chat-maja'),
    );
    return told.length >= count;
  });

test('a hundred identical presses, at two instances, are one report and one card', async () => {
  const pressed = draft();
  const presses = Array.from({ length: 100 }, (_, at) =>
    (at % 2 ? up.bot : second).press('maja', 'leader.send', pressed),
  );
  for (const { card } of await Promise.all(presses)) expect(card).toMatch(/Sendt til|Afleveret til/);
  await delivered(1);
  expect(cardsTo('karen')).toHaveLength(1);
});

test('each leader is reminded once of each report, whichever instance it is, and no more than twice', async () => {
  const drafts = Array.from({ length: 8 }, draft);
  for (const one of drafts) await up.bot.press('maja', 'leader.send', one);
  await delivered(8);
  const reminders = () => up.connector.sent.filter(({ text }) => text?.includes('Maja Lund venter')).length;
  /** How often each report's leader was reminded, as the reports themselves say. */
  const noted = async () => {
    const counts = new Map<string, number>();
    for await (const { rowKey, partitionKey = '', report } of up.bot.storage.reports.listEntities()) {
      if (rowKey === 'report') counts.set(partitionKey, JSON.parse(String(report)).reminders ?? 0);
    }
    return counts;
  };
  const ofThese = async () => {
    const counts = await noted();
    return drafts.map(({ reportId }) => counts.get(reportId));
  };
  clock.now = '2026-11-25T09:01:00.000Z';
  const total = async () => [...(await noted()).values()].reduce((sum, count) => sum + count, 0);
  await until(
    'the first reminders',
    async () => !(await ofThese()).includes(0) && reminders() === (await total()),
  );
  await new Promise((done) => setTimeout(done, 1500));
  expect(await ofThese()).toEqual(drafts.map(() => 1));
  expect(reminders()).toBe(await total());
});

test('her withdrawal and her leader’s press at once: one wins, and the other sees the state', async () => {
  for (let round = 0; round < 5; round += 1) {
    const one = draft();
    await up.bot.press('maja', 'leader.send', one);
    await delivered(round + 1);
    const [withdrawn, seen] = await Promise.all([
      up.bot.press('maja', 'report.withdraw', one),
      second.press('karen', 'report.acknowledge', one),
    ]);
    const won = withdrawn.card.includes('Trukket tilbage') && !withdrawn.card.includes('kan ikke trækkes');
    if (won) expect(seen.card).toContain('trukket det tilbage');
    else expect(seen.card).toContain('Set mandag');
    expect(withdrawn.card.includes('kan ikke trækkes tilbage')).toBe(!won);
  }
});
