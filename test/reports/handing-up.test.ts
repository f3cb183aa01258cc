import type { Directory, LeaderLookup } from '../../src/ports/directory';
import { type ReminderSettings, remindOfDue } from '../../src/reports/reminders';
import { majasReport, runningParts } from './running-parts';

const up = runningParts();

const settings: ReminderSettings = {
  zone: 'Europe/Copenhagen',
  hours: '08:00-16:00',
  remindAfter: 'P2D',
  escalateAfter: 'P5D',
};
const weekLater = '2026-07-10T10:00:00.000Z';

const directoryWith = (leaderOf: (personId: string) => LeaderLookup): Directory => ({
  leaderOf: async (personId) => leaderOf(personId),
  search: async () => ({ kind: 'unavailable' }),
  person: async () => ({ kind: 'unavailable' }),
  isMemberOf: async () => ({ kind: 'notMember' }),
});

const unseen = async (former: string[], leader = 'karen') => {
  const report = {
    ...majasReport(),
    state: 'delivered' as const,
    leader: { person: { id: leader, name: leader } },
    formerLeaders: former.map((id) => ({ person: { id, name: id } })),
    deliveredAt: '2026-07-01T10:00:00.000Z',
    dueAt: '2026-07-08T10:00:00.000Z',
  };
  await up.parts.store.create(report);
  up.now = weekLater;
  return report.id;
};

test('a leader who handed a report over and gets it back, since her deputy never looked, finds it on her list', async () => {
  const karen = { id: 'karen', name: 'Karen', enabled: true };
  await unseen(['karen'], 'deputy');
  await remindOfDue(
    up.parts,
    directoryWith(() => ({ kind: 'found', leader: karen })),
    settings,
  );
  expect(await up.parts.store.ofLeader('karen', 20)).toHaveLength(1);
  expect(await up.parts.store.ofLeader('deputy', 20)).toHaveLength(0);
});

test('a leader who stands as their own leader in the directory has nobody above, and the employee is told', async () => {
  const id = await unseen([]);
  const karen = { id: 'karen', name: 'Karen', enabled: true };
  await remindOfDue(
    up.parts,
    directoryWith(() => ({ kind: 'found', leader: karen })),
    settings,
  );
  expect((await up.parts.store.get(id))?.report).toMatchObject({ escalation: 'nobody', formerLeaders: [] });
});

test('nobody is reminded or written to at night: what is due then waits until the municipality works', async () => {
  const id = await unseen([]);
  const per = { id: 'per', name: 'Per', enabled: true };
  const above = directoryWith(() => ({ kind: 'found', leader: per }));
  up.now = '2026-07-11T01:00:00.000Z';
  await remindOfDue(up.parts, above, settings);
  expect((await up.parts.store.get(id))?.report.state).toBe('delivered');
  up.now = '2026-07-13T06:01:00.000Z';
  await remindOfDue(up.parts, above, settings);
  expect((await up.parts.store.get(id))?.report.leader.person.id).toBe('per');
});

test.each(['throttled', 'forbidden', 'unavailable'] as const)(
  'a directory that is %s is told to the log and asked again later, and holds up nobody behind it',
  async (kind) => {
    const id = await unseen([]);
    await remindOfDue(
      up.parts,
      directoryWith(() => ({ kind })),
      settings,
    );
    expect(up.failures).toEqual([`escalate.${kind}`]);
    expect(await up.parts.store.due(weekLater, 50)).toEqual([]);
    up.now = '2026-07-10T10:11:00.000Z';
    expect(await up.parts.store.due(up.now, 50)).toMatchObject([{ id, state: 'delivered' }]);
  },
);
