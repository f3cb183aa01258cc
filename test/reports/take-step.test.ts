import { handedTo } from '../../src/reports/handed-to';
import { followUpLine, followUpsOf } from '../../src/reports/report-lines';
import { takeStep } from '../../src/reports/take-step';
import { majasReport } from './running-parts';

const talked = { kind: 'record' as const, measures: ['dialogue' as const], remarks: '' };

const afterRecord = () => {
  const first = takeStep(
    { ...majasReport(), state: 'delivered' },
    talked,
    'karen',
    '2026-07-01T10:00:00.000Z',
  );
  if (first.kind !== 'done') throw new Error('It was to be recorded.');
  return first.report;
};

test('the leader whom a report was handed to registers the same as the one before, on the same day: it is kept', () => {
  const handed = takeStep(
    afterRecord(),
    { kind: 'forward', to: { id: 'per', name: 'Per' } },
    'karen',
    '2026-07-01T11:00:00.000Z',
  );
  if (handed.kind !== 'done') throw new Error('It was to be handed over.');
  const step = takeStep(handed.report, talked, 'per', '2026-07-01T12:00:00.000Z');
  expect(step).toMatchObject({ kind: 'done', report: { state: 'acknowledged' } });
  expect(step.kind === 'done' && step.report.followUps).toHaveLength(2);
});

test('a report that was handed over keeps who registered what, and when its first leader had seen it', () => {
  const to = { id: 'per', name: 'Per' };
  const handed = takeStep(afterRecord(), { kind: 'forward', to }, 'karen', '2026-07-02T11:00:00.000Z');
  if (handed.kind !== 'done') throw new Error('It was to be handed over.');
  const step = takeStep(handed.report, talked, 'per', '2026-07-03T12:00:00.000Z');
  if (step.kind !== 'done') throw new Error('It was to be recorded.');
  expect(step.report.firstSeenAt).toBe('2026-07-01T10:00:00.000Z');
  const lines = followUpsOf(step.report).map((one) => followUpLine(one, 'Europe/Copenhagen', 'da'));
  expect(lines).toEqual([
    expect.stringContaining('12.00, Karen: Talt med medarbejderen'),
    expect.stringContaining('14.00, Per: Talt med medarbejderen'),
  ]);
  expect(followUpsOf(afterRecord()).map(({ by }) => by)).toEqual([undefined]);
});

test('what a leader has handed over has been seen, and is withdrawn no more; what went up by itself still is', () => {
  const to = { id: 'per', name: 'Per' };
  const at = '2026-07-01T11:00:00.000Z';
  const handed = takeStep(afterRecord(), { kind: 'forward', to }, 'karen', at);
  if (handed.kind !== 'done') throw new Error('It was to be handed over.');
  expect(takeStep(handed.report, { kind: 'withdraw' }, 'maja', at).kind).toBe('tooLate');
  const wentUp = handedTo({ ...majasReport(), state: 'delivered' }, to);
  expect(takeStep(wentUp, { kind: 'withdraw' }, 'maja', at).kind).toBe('done');
});

test('the same press, delivered twice, is registered once', () => {
  expect(takeStep(afterRecord(), talked, 'karen', '2026-07-01T10:00:05.000Z').kind).toBe('already');
});
