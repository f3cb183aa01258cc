import { randomUUID } from 'node:crypto';
import { clock, type Name, people, until } from '../support/bot';
import { runningBot } from '../support/running-bot';
import { type Answered, askAs } from './ask';

beforeAll(() => {
  clock.now = '2026-11-24T09:00:00.000Z';
});
const up = runningBot(['maja', 'karen', 'per', 'emil']);

const send = async (to: Name = 'karen') => {
  const reportId = randomUUID();
  const facts = { medium: 'image', setting: 'home_visit', refused: true };
  const told = { facts, rules: ['image-meeting'], episodeAt: '2026-11-24T08:30:00Z' };
  const draft = { ...told, reportId, recipient: people[to].id, message: 'Han filmede', threatening: 'true' };
  await up.bot.press('maja', 'leader.send', draft);
  return reportId;
};

type Listed = { reports: { id: string; state: string; overdue: boolean }[] };
const listOf = async (name: Name) =>
  ((await askAs(up.bot, name, '/api/reports')).body as Listed).reports.map(({ id }) => id);
const step = (name: Name | undefined, id: string, body: object): Promise<Answered> =>
  askAs(up.bot, name, `/api/reports/${id}/steps`, body);

test('a leader sees what is theirs with all of it, and others see nothing of it', async () => {
  const id = await send();
  const { body } = await askAs(up.bot, 'karen', '/api/reports');
  expect((body as Listed).reports.find((report) => report.id === id)).toMatchObject({
    employee: people.maja,
    overdue: false,
    message: 'Han filmede',
    rules: ['image-meeting'],
    facts: { setting: 'home_visit', threatening: true },
    links: { chat: expect.stringContaining('maja.lund'), talk: expect.stringContaining('meeting/new') },
  });
  for (const name of ['maja', 'per', 'emil'] as const) expect(await listOf(name)).not.toContain(id);
  expect((await askAs(up.bot, undefined, '/api/reports')).status).toBe(401);
});

test('what the leader does on the page is on the employee’s card and on the leader’s own', async () => {
  const id = await send();
  const card = await until('her card', () =>
    up.connector.sent.find((one) => one.path.includes('chat-karen') && JSON.stringify(one).includes(id)),
  );
  expect((await step('karen', id, { kind: 'acknowledge' })).body).toMatchObject({
    report: { id, state: 'acknowledged' },
  });
  const updated = (path: string, text: string) =>
    until(text, () =>
      up.connector.sent.find(
        (one) => one.method === 'PUT' && one.path.includes(path) && JSON.stringify(one).includes(text),
      ),
    );
  await updated('chat-maja', 'Karen Holm har set det');
  await updated(card.id, 'Set tirsdag');
  const done = { kind: 'record', measures: ['dialogue', 'other'], remarks: 'Vi talte sammen' };
  expect((await step('karen', id, done)).body).toMatchObject({
    report: { followUps: [{ measures: ['dialogue', 'other'], remarks: 'Vi talte sammen' }] },
  });
  expect((await step('karen', id, { kind: 'close' })).body).toMatchObject({ report: { state: 'closed' } });
  expect((await step('karen', id, done)).status).toBe(409);
});

test('nobody but the leader takes a step, and no step is half a one', async () => {
  const id = await send();
  for (const name of ['maja', 'per', 'emil'] as const) {
    for (const kind of ['acknowledge', 'close']) expect((await step(name, id, { kind })).status).toBe(403);
    const forward = { kind: 'forward', to: people[name].id };
    expect((await step(name, id, forward)).status).toBe(403);
    expect((await step(name, id, { kind: 'record', measures: ['legal'], remarks: '' })).status).toBe(403);
  }
  expect((await step(undefined, id, { kind: 'close' })).status).toBe(401);
  for (const wrong of [
    { kind: 'withdraw' },
    { kind: 'record', measures: [], remarks: '' },
    { kind: 'record', measures: ['other'], remarks: ' ' },
    { kind: 'record', measures: ['legal'], remarks: 'om 010190-1234' },
    { kind: 'record', measures: ['legal'], remarks: 'x'.repeat(2001) },
    { kind: 'forward', to: people.karen.id },
    { kind: 'forward', to: people.maja.id },
    { kind: 'forward', to: randomUUID() },
    { kind: 'close', more: true },
  ]) {
    expect((await step('karen', id, wrong)).status).toBe(400);
  }
  expect((await step('karen', randomUUID(), { kind: 'close' })).status).toBe(404);
  expect((await step('karen', 'undelivered', { kind: 'close' })).status).toBe(400);
  expect(await listOf('karen')).toContain(id);
});

test('a report that is handed over moves from one list to the other, and back again', async () => {
  const id = await send();
  expect(await step('karen', id, { kind: 'forward', to: people.per.id })).toMatchObject({
    status: 200,
    body: {},
  });
  expect(await listOf('karen')).not.toContain(id);
  expect(await listOf('per')).toContain(id);
  expect((await step('karen', id, { kind: 'acknowledge' })).status).toBe(403);
  await step('per', id, { kind: 'forward', to: people.karen.id });
  expect(await listOf('per')).not.toContain(id);
  expect(await listOf('karen')).toContain(id);
});

test('what is withdrawn or deleted is on no list, and a list costs what it holds', async () => {
  const [withdrawn, kept] = [await send('per'), await send('per')];
  await up.bot.press('maja', 'report.withdraw', { reportId: withdrawn });
  expect(await listOf('per')).toEqual([kept]);
  const pointers: string[] = [];
  for await (const row of up.bot.storage.reports.listEntities()) {
    if (row.partitionKey === `leader-${people.per.id}`) pointers.push(String(row.rowKey));
  }
  expect(pointers).toHaveLength(1);
});

test('a report that nobody has seen in time is overdue, and goes to the leader above with the list', async () => {
  const id = await send();
  await until('it is delivered', async () =>
    ((await askAs(up.bot, 'karen', '/api/reports')).body as Listed).reports.some(
      (report) => report.id === id && report.state === 'delivered',
    ),
  );
  clock.now = '2026-11-26T09:01:00.000Z';
  const { body } = await askAs(up.bot, 'karen', '/api/reports');
  expect((body as Listed).reports.find((report) => report.id === id)).toMatchObject({ overdue: true });
  clock.now = '2026-12-01T09:05:00.000Z';
  await until('it is with the leader above', async () => (await listOf('per')).includes(id));
  expect(await listOf('karen')).not.toContain(id);
}, 30_000);
