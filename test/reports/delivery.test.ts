import type { TakenNotification } from '../../src/ports/notification-queue';
import { handleNotification } from '../../src/reports/handle-notification';
import type { Report } from '../../src/reports/report';
import { sendReport } from '../../src/reports/send-report';
import { stepReport } from '../../src/reports/step-report';
import { sweep } from '../../src/reports/sweep';
import { tell } from '../../src/reports/tell';
import { updateReport } from '../../src/reports/update-report';
import { handleAll, majasReport, rows, runningParts, taken, takenOne } from './running-parts';

const up = runningParts();

const tried = (notification: TakenNotification, attempt: number) =>
  handleNotification(up.parts, { ...notification, attempt }, () => 0);
const waiting = async () => (await taken(up)).map(({ notification: { kind } }) => kind);
const stateOf = async (id: string) => (await up.parts.store.get(id))?.report.state;

test('what was tried for long is put aside for IT, and its employee is told', async () => {
  const sent = majasReport();
  await sendReport(up.parts, sent);
  const notification = await takenOne(up);
  expect(await tried(notification, 13)).toBe('poison');
  expect((await up.storage.queues.poison.peekMessages()).peekedMessageItems).toHaveLength(1);
  await handleAll(up);
  expect(up.posted).toEqual(['maja: undeliverable']);
  expect((await up.parts.store.get(sent.id))?.report.obstacle).toBe('exhausted');
});

test('a channel that hangs is tried for a quarter of an hour at the least, and not every fifteen seconds', async () => {
  await sendReport(up.parts, majasReport());
  up.answer = () => ({ kind: 'unknown', late: new Promise(() => undefined) });
  const notification = await takenOne(up);
  const waits: number[] = [];
  const noting = { ...notification, retryIn: async (seconds: number) => void waits.push(seconds) };
  for (let attempt = 1; attempt <= 12; attempt += 1) await tried(noting, attempt);
  expect(waits[0]).toBe(15);
  expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(900);
});

test('withdrawn while the channel has not said whether the leader has it: its employee is not told that it is gone', async () => {
  const sent = { ...majasReport(), employeeCard: { conversationId: 'chat', activityId: 'own' } };
  await sendReport(up.parts, sent);
  up.answer = () => ({ kind: 'unknown' });
  const report = await takenOne(up);
  await tried(report, 1);
  await report.done();
  await stepReport(up.parts, sent.id, { kind: 'withdraw' }, 'maja');
  const [cards] = (await taken(up)).filter(({ notification: { kind } }) => kind === 'leaderCards');
  if (!cards) throw new Error('The leader’s card was to be brought up to date.');
  expect(await tried(cards, 1)).toBe('retry');
  up.now = '2026-07-01T10:01:00.000Z';
  expect(await tried(cards, 2)).toBe('done');
  expect((await up.parts.store.get(sent.id))?.report.cardsKept).toBe(true);
});

test('withdrawn while the post still hangs, and the channel never says: its employee is not left to believe that it is gone', async () => {
  const sent = { ...majasReport(), employeeCard: { conversationId: 'chat', activityId: 'own' } };
  await sendReport(up.parts, sent);
  const report = await takenOne(up);
  up.answer = () => ({ kind: 'unknown' });
  const { post } = up.parts.messenger;
  up.parts.messenger.post = async (...given) => {
    await stepReport(up.parts, sent.id, { kind: 'withdraw' }, 'maja');
    await handleAll(up);
    expect((await up.parts.store.get(sent.id))?.report.cardsStale).toBeUndefined();
    return post(...given);
  };
  await tried(report, 1);
  up.parts.messenger.post = post;
  await report.done();
  up.now = '2026-07-01T10:01:00.000Z';
  await handleAll(up);
  expect((await up.parts.store.get(sent.id))?.report.cardsKept).toBe(true);
});

const inChat = { conversationId: 'chat', activityId: 'card' };

test('what a leader handed over and did not arrive is that leader’s again: she is told, and its employee hears who has it', async () => {
  const per = { person: { id: 'per', name: 'Per' } };
  const karen = { person: { id: 'karen', name: 'Karen' }, card: inChat };
  const sent = { ...majasReport(), leader: per, formerLeaders: [karen], handedOver: true };
  await up.parts.people.remember('karen', 'her-chat');
  await sendReport(up.parts, sent);
  await handleAll(up);
  await handleAll(up);
  expect(up.posted).toEqual(['karen: returned', 'maja: acknowledged']);
  expect(up.updated).toEqual(['karen: acknowledged']);
  expect(await up.parts.store.ofLeader('per', 5)).toEqual([]);
  const [back] = await up.parts.store.ofLeader('karen', 5);
  expect(back).toMatchObject({ notTakenBy: { name: 'Per' }, state: 'acknowledged' });
});

test('what went up for want of an answer and did not arrive: the leader who had it sees it too', async () => {
  const per = { person: { id: 'per', name: 'Per' } };
  const karen = { person: { id: 'karen', name: 'Karen' }, card: inChat };
  const sent = { ...majasReport(), leader: per, formerLeaders: [karen] };
  await sendReport(up.parts, sent);
  await handleAll(up);
  await handleAll(up);
  expect(up.posted).toEqual(['maja: undeliverable']);
  expect(up.updated).toEqual(['karen: undeliverable']);
});

test('a leader who had her data deleted: what is withdrawn is gone from her chat too, and she is reminded', async () => {
  const sent = majasReport();
  const karen = { person: sent.leader.person, card: inChat };
  await up.parts.people.delete('karen');
  const deliveredAt = '2026-07-01T10:00:00.000Z';
  await up.parts.store.create({ ...sent, leader: karen, state: 'delivered', deliveredAt });
  up.now = '2026-07-10T10:00:00.000Z';
  up.parts.dueAt = () => '2026-07-08T10:00:00.000Z';
  await up.parts.queue.send({ kind: 'reminder', reportId: sent.id }, 'ordinary');
  await handleAll(up);
  await handleAll(up);
  expect(up.failures).toEqual([]);
  await stepReport(up.parts, sent.id, { kind: 'withdraw' }, 'maja');
  await handleAll(up);
  expect(up.updated).toEqual(['karen: delivered', 'karen: withdrawn']);
});

test('a reminder that the leader cannot be brought is for IT to know, and not tried for ever', async () => {
  const sent = majasReport();
  up.now = '2026-07-10T10:00:00.000Z';
  await up.parts.store.create({ ...sent, state: 'delivered', deliveredAt: '2026-07-01T10:00:00.000Z' });
  up.answer = () => ({ kind: 'blocked' });
  up.parts.dueAt = () => '2026-07-08T10:00:00.000Z';
  await up.parts.queue.send({ kind: 'reminder', reportId: sent.id }, 'ordinary');
  expect(await tried(await takenOne(up), 1)).toBe('done');
  expect(up.failures).toEqual(['reminder']);
});

test('a reminder that waited in the queue until the evening is not brought', async () => {
  const sent = majasReport();
  up.now = '2026-07-10T20:00:00.000Z';
  up.parts.isWorkingTime = () => false;
  await up.parts.store.create({ ...sent, state: 'delivered', deliveredAt: '2026-07-01T10:00:00.000Z' });
  up.parts.dueAt = () => '2026-07-08T10:00:00.000Z';
  await up.parts.queue.send({ kind: 'reminder', reportId: sent.id }, 'ordinary');
  expect(await tried(await takenOne(up), 1)).toBe('done');
  expect((await up.parts.store.get(sent.id))?.report.reminders).toBeUndefined();
});

test('a channel that asks for an hour each time is given up after half an hour, and the employee is told', async () => {
  const sent = majasReport();
  await sendReport(up.parts, sent);
  up.answer = (personId) =>
    personId === 'karen'
      ? { kind: 'retry', retryAfter: 3600 }
      : { kind: 'posted', card: { conversationId: 'chat-maja', activityId: 'card' } };
  const notification = { ...(await takenOne(up)), since: '2026-07-01T10:00:00.000Z' };
  const waits: number[] = [];
  const noting = { ...notification, retryIn: async (seconds: number) => void waits.push(seconds) };
  for (let attempt = 1; attempt <= 4; attempt += 1) await tried(noting, attempt);
  expect(waits).toEqual([600, 600, 600, 600]);
  up.now = '2026-07-01T10:40:00.000Z';
  expect(await tried(noting, 5)).toBe('poison');
  expect(await stateOf(sent.id)).toBe('undeliverable');
});

const delivered = async () => {
  const sent = majasReport();
  const leader = { ...sent.leader, card: inChat };
  await up.parts.store.create({ ...sent, leader, state: 'delivered', deliveredAt: sent.sentAt });
  return sent.id;
};

test('seen while the queue was away: the sweep brings both cards up to date, once', async () => {
  const sent = majasReport();
  const karen = { person: sent.leader.person, card: inChat };
  const employeeCard = { conversationId: 'chat', activityId: 'own' };
  await up.parts.store.create({ ...sent, leader: karen, employeeCard, state: 'delivered' });
  const { send } = up.parts.queue;
  up.parts.queue.send = async () => {
    throw new Error('The queue is away.');
  };
  expect((await stepReport(up.parts, sent.id, { kind: 'acknowledge' }, 'karen')).kind).toBe('done');
  up.parts.queue.send = send;
  await handleAll(up);
  expect(up.updated).toEqual([]);
  up.now = '2026-07-01T10:00:20.000Z';
  expect(await sweep(up.parts)).toBe(1);
  expect(await sweep(up.parts)).toBe(0);
  await handleAll(up);
  expect(up.updated.sort()).toEqual(['karen: acknowledged', 'maja: acknowledged']);
});

test('withdrawn while the queue was away: the sweep finds that the leader’s card still shows it', async () => {
  const id = await delivered();
  const { send } = up.parts.queue;
  up.parts.queue.send = async () => {
    throw new Error('away');
  };
  expect((await stepReport(up.parts, id, { kind: 'withdraw' }, 'maja')).kind).toBe('done');
  up.parts.queue.send = send;
  up.now = '2026-07-01T10:00:11.000Z';
  expect(await sweep(up.parts)).toBe(1);
  await handleAll(up);
  expect(up.updated).toContain('karen: withdrawn');
  up.now = '2026-07-01T11:00:00.000Z';
  expect(await sweep(up.parts)).toBe(0);
});

test('withdrawn while a slow channel still takes in the card as it was: the card is brought up to date once more', async () => {
  const id = await delivered();
  await up.parts.queue.send({ kind: 'leaderCards', reportId: id }, 'ordinary');
  const { update } = up.parts.messenger;
  up.parts.messenger.update = async (...asked) => {
    up.parts.messenger.update = update;
    await stepReport(up.parts, id, { kind: 'withdraw' }, 'maja');
    return update(...asked);
  };
  const [first] = await taken(up);
  if (first) await tried(first, 1);
  expect(up.updated).toEqual(['karen: delivered', 'karen: withdrawn']);
});

test('what its employee had deleted right after withdrawing it goes once the leader’s card no longer shows it', async () => {
  const id = await delivered();
  await stepReport(up.parts, id, { kind: 'withdraw' }, 'maja');
  await updateReport(up.parts.store, id, (report) => ({ ...report, erased: true }));
  await handleAll(up);
  expect(up.updated).toEqual(['karen: withdrawn']);
  expect(await rows(up)).toEqual([]);
});

test.each(['blocked', 'gone'] as const)(
  'content that cannot be taken off (%s): the employee and IT are told that it stands there',
  async (kind) => {
    const id = await delivered();
    up.parts.messenger.update = async (_reference, card, personId) =>
      personId === 'karen' ? { kind } : { kind: 'posted', card };
    await stepReport(up.parts, id, { kind: 'withdraw' }, 'maja');
    await handleAll(up);
    expect((await up.parts.store.get(id))?.report).toMatchObject({ cardsKept: true });
    expect(up.failures).toEqual(['withdrawn']);
    expect(await waiting()).toEqual(['employeeCard']);
  },
);

test('a leader who has deleted her card gets it anew with the next news, while it is open', async () => {
  const id = await delivered();
  up.parts.messenger.update = async () => ({ kind: 'cardMissing' });
  await up.parts.queue.send({ kind: 'leaderCards', reportId: id }, 'ordinary');
  await handleAll(up);
  expect(up.posted).toEqual(['karen: delivered']);
  expect((await up.parts.store.get(id))?.report.leader.card).not.toEqual(inChat);
});

test('what is a fault of ours is for IT to know, besides the employee', async () => {
  await sendReport(up.parts, majasReport());
  up.answer = (personId) =>
    personId === 'karen' ? { kind: 'defect', status: 413 } : { kind: 'posted', card: inChat };
  await handleAll(up);
  expect(up.failures).toEqual(['undeliverable.defect']);
});

test('a leader’s own press that shows a card whose posting was never confirmed counts as its delivery', async () => {
  const sent = majasReport();
  await sendReport(up.parts, { ...sent, leader: { ...sent.leader, card: inChat } });
  await handleAll(up);
  expect(await stateOf(sent.id)).toBe('delivered');
  expect(up.posted).not.toContain('karen: sent');
});

test('killed after giving up and before telling: she is told when the notification is taken again', async () => {
  const sent = majasReport();
  await sendReport(up.parts, sent);
  up.answer = (personId) => (personId === 'karen' ? { kind: 'blocked' } : { kind: 'unknown' });
  const { send } = up.parts.queue;
  up.parts.queue.send = async () => {
    throw new Error('killed here');
  };
  const notification = await takenOne(up);
  await tried(notification, 1);
  up.parts.queue.send = send;
  expect(await stateOf(sent.id)).toBe('undeliverable');
  await tried({ ...notification, done: async () => undefined }, 2);
  expect(await waiting()).toEqual(['employeeCard']);
});

test('a word to the employee that was never queued is found by the sweep, until she has been told', async () => {
  const sent = majasReport();
  await up.parts.store.create({ ...sent, state: 'undeliverable', obstacle: 'blocked' });
  up.now = '2026-07-01T10:00:11.000Z';
  expect(await sweep(up.parts)).toBe(1);
  await handleAll(up);
  expect(up.posted).toEqual(['maja: undeliverable']);
  up.now = '2026-07-01T11:00:00.000Z';
  expect(await sweep(up.parts)).toBe(0);
});

test('the queue goes away just as a report is given up: its employee is told in seconds, and not in a quarter of an hour', async () => {
  up.answer = (personId) => (personId === 'karen' ? { kind: 'blocked' } : { kind: 'unknown' });
  const sent = majasReport();
  await sendReport(up.parts, sent);
  const { send } = up.parts.queue;
  up.parts.queue.send = async () => Promise.reject(new Error('away'));
  await tried(await takenOne(up), 1);
  up.parts.queue.send = send;
  expect(await stateOf(sent.id)).toBe('undeliverable');
  up.now = '2026-07-01T10:00:22.000Z';
  expect(await sweep(up.parts)).toBe(1);
});

test('the word to the employee whose outcome is unknown is tried again', async () => {
  const sent = majasReport();
  await up.parts.store.create({ ...sent, state: 'undeliverable', obstacle: 'blocked' });
  await up.parts.queue.send({ kind: 'employeeCard', reportId: sent.id }, 'ordinary');
  up.answer = () => ({ kind: 'unknown' });
  const notification = await takenOne(up);
  expect(await tried(notification, 1)).toBe('retry');
});

test('an employee who cannot be told either is for IT to know, and not tried for ever', async () => {
  const sent = majasReport();
  await up.parts.store.create({ ...sent, state: 'undeliverable', obstacle: 'blocked' });
  await up.parts.queue.send({ kind: 'employeeCard', reportId: sent.id }, 'ordinary');
  up.answer = () => ({ kind: 'permission' });
  await handleAll(up);
  expect(up.failures).toEqual(['untold']);
  up.now = '2026-07-01T11:00:00.000Z';
  expect(await sweep(up.parts)).toBe(0);
});

test('a report that is waited for is not queued a second time by the sweep', async () => {
  up.answer = () => ({ kind: 'retry', retryAfter: 60 });
  await sendReport(up.parts, majasReport());
  await handleAll(up);
  up.now = '2026-07-01T10:01:00.000Z';
  expect(await sweep(up.parts)).toBe(0);
});

test('a report that nobody can read is put aside, and holds up no other', async () => {
  const broken = majasReport();
  await sendReport(up.parts, broken);
  await up.storage.reports.updateEntity(
    { partitionKey: broken.id, rowKey: 'report', report: '{' },
    'Replace',
  );
  const sent = majasReport();
  await up.parts.store.create(sent);
  up.now = '2026-07-01T10:00:11.000Z';
  expect(await sweep(up.parts)).toBe(1);
  const ofBroken = (await taken(up)).filter(({ notification }) => notification.reportId === broken.id);
  expect(await Promise.all(ofBroken.map((one) => tried(one, 13)))).toEqual(['poison']);
  expect(up.failures).toEqual(expect.arrayContaining(['giveUp', 'unreadable']));
  up.now = '2027-07-01T10:00:00.000Z';
  await up.parts.store.deleteBefore(up.now, 50);
  expect(await rows(up)).toEqual([]);
});

test('withdrawn while the answer of the channel was late: the card that stands there is brought up to date', async () => {
  const sent = majasReport();
  let late: (activityId: string) => void = () => undefined;
  const coming = new Promise<string>((resolve) => {
    late = resolve;
  });
  up.answer = () => ({
    kind: 'unknown',
    late: coming.then((activityId) => ({ conversationId: 'chat', activityId })),
  });
  await sendReport(up.parts, sent);
  const notification = await takenOne(up);
  await tried(notification, 1);
  const stored = await up.parts.store.get(sent.id);
  if (stored) await up.parts.store.replace({ ...stored.report, state: 'withdrawn' }, stored.version);
  late('late-card');
  await coming;
  await tried({ ...notification, done: async () => undefined }, 2);
  expect((await up.parts.store.get(sent.id))?.report.leader.card?.activityId).toBe('late-card');
  expect(up.posted).toEqual(['karen: sent']);
});

const stored = async (more: Partial<Report>): Promise<Report> => {
  const report = { ...majasReport(), ...more };
  await up.parts.store.create(report);
  return report;
};

test('the queue takes the news and not the report: the sweep brings it in seconds, and not in a quarter of an hour', async () => {
  const report = await stored({ state: 'sent', sentAt: '2026-07-01T10:00:00.000Z' });
  await tell(up.parts, report, 'employeeCard');
  up.now = '2026-07-01T10:00:11.000Z';
  expect(await sweep(up.parts)).toBe(1);
  up.now = '2026-07-01T10:00:22.000Z';
  expect(await sweep(up.parts)).toBe(0);
});

test('a report that one instance cannot read is still due for one that can', async () => {
  const dueAt = '2026-07-01T09:00:00.000Z';
  const report = await stored({ state: 'delivered', dueAt });
  const row = { partitionKey: report.id, rowKey: 'report' };
  const { report: content } = await up.storage.reports.getEntity(report.id, 'report');
  await up.storage.reports.updateEntity({ ...row, report: '{"state":"of a later version"}' }, 'Merge');
  expect(await up.parts.store.due(up.now, 10)).toEqual([]);
  await up.storage.reports.updateEntity({ ...row, report: content }, 'Merge');
  expect(await up.parts.store.due(up.now, 10)).toHaveLength(1);
});
