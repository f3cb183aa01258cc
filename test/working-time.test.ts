import { workingTimeAfter } from '../src/working-time';

const week = { hours: '08:00-16:00', zone: 'Europe/Copenhagen' };

/** By hand, from a calendar; local times: Denmark is an hour before UTC in winter, two in summer. */
test.each([
  ['a Wednesday morning', '2026-11-25T10:00+01:00', 'P2D', '2026-11-27T10:00+01:00'],
  ['a Thursday over the weekend', '2026-11-26T15:30+01:00', 'P2D', '2026-11-30T15:30+01:00'],
  ['a Friday afternoon, three hours', '2026-11-27T14:00+01:00', 'PT3H', '2026-11-30T09:00+01:00'],
  ['a Friday afternoon up to closing time', '2026-11-27T14:00+01:00', 'PT2H', '2026-11-30T08:00+01:00'],
  ['a Friday evening', '2026-11-27T19:00+01:00', 'P1D', '2026-12-01T08:00+01:00'],
  ['a night', '2026-11-25T02:30+01:00', 'P1D', '2026-11-26T08:00+01:00'],
  ['a Sunday', '2026-11-29T12:00+01:00', 'PT1H', '2026-11-30T09:00+01:00'],
  ['the Wednesday before Easter 2026', '2026-04-01T10:00+02:00', 'P2D', '2026-04-08T10:00+02:00'],
  ['Maundy Thursday itself', '2026-04-02T10:00+02:00', 'P1D', '2026-04-08T08:00+02:00'],
  ['the day before Ascension Day', '2026-05-13T12:00+02:00', 'P1D', '2026-05-15T12:00+02:00'],
  ['the Friday before Whit Monday', '2026-05-22T12:00+02:00', 'P1D', '2026-05-26T12:00+02:00'],
  ['Store bededag, a working day since 2024', '2026-04-30T12:00+02:00', 'P1D', '2026-05-01T12:00+02:00'],
  ['Constitution Day, which is no public holiday', '2026-06-04T12:00+02:00', 'P1D', '2026-06-05T12:00+02:00'],
  ['Christmas 2026, a Friday and a Saturday', '2026-12-23T10:00+01:00', 'P2D', '2026-12-28T10:00+01:00'],
  ['New Year', '2026-12-31T10:00+01:00', 'P1D', '2027-01-04T10:00+01:00'],
  ['the weekend when summer time begins', '2026-03-27T10:00+01:00', 'P1D', '2026-03-30T10:00+02:00'],
  ['the weekend when summer time ends', '2026-10-23T10:00+02:00', 'P1D', '2026-10-26T10:00+01:00'],
  [
    'hours over the weekend when summer time begins',
    '2026-03-27T15:00+01:00',
    'PT2H',
    '2026-03-30T09:00+02:00',
  ],
  ['five days, a calendar week', '2026-11-23T09:15+01:00', 'P5D', '2026-11-30T09:15+01:00'],
  ['a week', '2026-11-23T09:15+01:00', 'P1W', '2026-11-30T09:15+01:00'],
  ['a day and two hours near closing time', '2026-11-23T15:00+01:00', 'P1DT2H', '2026-11-25T09:00+01:00'],
  ['twenty hours, more than two days', '2026-11-23T09:00+01:00', 'PT20H', '2026-11-25T13:00+01:00'],
])('from %s (%s), %s of working time ends at %s', (_from, from, duration, end) => {
  expect(workingTimeAfter(from, duration, week)).toBe(new Date(end).toISOString());
});

test('another municipality has its own hours', () => {
  const early = { hours: '07:30-15:00', zone: 'Europe/Copenhagen' };
  expect(workingTimeAfter('2026-11-23T14:30:00+01:00', 'PT1H', early)).toBe('2026-11-24T07:00:00.000Z');
});
