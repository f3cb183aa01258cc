import { majasReport, rows, runningParts } from './running-parts';

const up = runningParts();

test('pressed twice at the same moment, a report is listed once, and deleting it leaves nothing of it', async () => {
  const first = majasReport();
  const second = { ...first, sentAt: '2026-07-01T10:00:00.040Z' };
  const made = await Promise.all([up.parts.store.create(first), up.parts.store.create(second)]);
  expect(made.sort()).toEqual(['created', 'exists']);
  expect(await up.parts.store.ofEmployee('maja', 20)).toHaveLength(1);
  expect(await up.parts.store.ofLeader('karen', 20)).toHaveLength(1);
  const stored = await up.parts.store.get(first.id);
  if (stored) await up.parts.store.delete(stored.report);
  expect(await rows(up)).toEqual([]);
});

test('what was killed before its report was written is deleted with age all the same', async () => {
  const { createEntity } = up.storage.reports;
  up.storage.reports.createEntity = async () => {
    throw new Error('killed here');
  };
  await expect(up.parts.store.create(majasReport())).rejects.toThrow('killed here');
  up.storage.reports.createEntity = createEntity;
  expect(await rows(up)).toContain('employee-maja');
  await up.parts.store.deleteBefore('2027-07-01T10:00:00.000Z', 50);
  expect(await rows(up)).toEqual([]);
});
