import type { MonthCounts } from '../../src/statistics/counts';
import { type Dimension, dimensions } from '../../src/statistics/dimensions';
import type { Count, Group, Statistics } from '../../src/statistics/statistics';
import { type StatisticsQuery, statisticsOf } from '../../src/statistics/statistics-of';
import { derivable, type Ground, type Known, type Question, trueCount } from './attack';

/** The solver takes its time on a busy machine. */
jest.setTimeout(120_000);

const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
const departments = ['Biblioteket', 'Hjemmeplejen', 'Skolen', 'Sygeplejen'];
const place = { municipality: 'Lindesø', now: '2027-03-20T12:00:00Z', zone: 'Europe/Copenhagen' };

/** What is parted, by the names of its counts, and where an answer shows it. */
type Parted = { values: string[]; shown(of: Statistics): Group[]; name(key: string): string };

const parted = (dimension: Dimension, shown: (of: Statistics) => Group[]): Parted => ({
  values: dimensions[dimension].map((value) => `${dimension}:${value}`),
  shown,
  name: (key) => `${dimension}:${key}`,
});
const partitions: [string, Parted][] = [
  ['medium', parted('medium', (of) => of.byMedium)],
  ['agreed', parted('agreed', (of) => of.byAgreed)],
  ['threatening', parted('threatening', (of) => of.byThreatening)],
  ['time to acknowledgement', parted('acknowledgement', (of) => of.timeToAcknowledgement)],
  [
    'a measure',
    {
      values: ['measure:legal', 'measure:legal:not'],
      shown: (of) => of.byMeasure.filter(({ key }) => key === 'legal'),
      name: (key) => `measure:${key}`,
    },
  ],
];

/** Numbers that look like chance and are the same in each run. */
const chance = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
};

/** Reports of some months as they are counted, few at some departments and of some values. */
const someRows = (seed: number, values: string[]): MonthCounts[] => {
  const next = chance(seed);
  const weights = values.map(() => (next() ** 2 * 64) / values.length);
  return departments.flatMap((department) => {
    const size = next() * 1.6;
    return months.map((month) => {
      const counts = values.map((value, at) => [value, Math.floor(next() * size * (weights[at] ?? 0))]);
      const total = counts.reduce((all, [, count]) => all + Number(count), 0);
      return { month, department, counts: { ...Object.fromEntries(counts), total } };
    });
  });
};

const ranges = months.flatMap((from, at) => months.slice(at).map((to) => ({ from, to })));
const queries: StatisticsQuery[] = ranges.flatMap((range) =>
  [undefined, ...departments].map((department) => ({ ...range, department })),
);

type Answer = (rows: MonthCounts[], query: StatisticsQuery) => Statistics;
const ours: Answer = (rows, query) => statisticsOf(rows, query, place);

/** All that a reader learns by asking everything that can be asked. */
const learned = (
  rows: MonthCounts[],
  answer: Answer,
  { shown, name }: Parted,
  asked: StatisticsQuery[] = queries,
): Known[] =>
  asked.flatMap((query) => {
    const said = answer(rows, query);
    const range = { from: said.from, to: said.to, department: query.department };
    return [
      ...known(range, said.total),
      ...said.byMonth.flatMap(({ key, count }) => known({ ...range, from: key, to: key }, count)),
      ...shown(said).flatMap(({ key, count }) => known({ ...range, value: name(key) }, count)),
    ];
  });

const known = (question: Question, count: Count): Known[] =>
  count === undefined ? [] : [{ ...question, count }];

/** The groups that must not be known: all that anybody could ask about that have fewer than five. */
const smallGroups = (rows: MonthCounts[], { values }: Parted): Question[] =>
  queries
    .flatMap((query): Question[] => [query, ...values.map((value) => ({ ...query, value }))])
    .filter((question) => trueCount(rows, question) < 5);

const seeds = [2, 3, 5];

describe.each(partitions)('by %s', (_name, partition) => {
  const ground: Ground = { departments, months, values: partition.values };

  test.each(seeds)('what is shown is right, and no group under five follows from it (%i)', (seed) => {
    const rows = someRows(seed, partition.values);
    const all = learned(rows, ours, partition);
    for (const fact of all) expect(fact.count).toBe(trueCount(rows, fact));
    for (const fact of all) expect(fact.count).toBeGreaterThanOrEqual(5);
    expect(derivable(ground, all, smallGroups(rows, partition))).toEqual([]);
  });
});

/** What hiding the small numbers alone would answer. */
const naive: Answer = (rows, query) => {
  const shown = (value?: string): Count => {
    const count = trueCount(rows, { ...query, value });
    return count < 5 ? undefined : count;
  };
  const byAgreed = dimensions.agreed.map((key) => ({ key, count: shown(`agreed:${key}`) }));
  return { ...ours([], query), ...query, total: shown(), byAgreed };
};

test('the same attack finds small groups where only small numbers are hidden', () => {
  const partition = parted('agreed', (of) => of.byAgreed);
  const ground: Ground = { departments, months, values: partition.values };
  const rows = someRows(3, partition.values);
  const year = queries.filter(({ from, to }) => from === months[0] && to === months.at(-1));
  const groups = smallGroups(rows, partition).filter(({ from, to }) =>
    year.some((one) => one.from === from && one.to === to),
  );
  const found = derivable(ground, learned(rows, naive, partition, year), groups);
  expect(found.length).toBeGreaterThan(0);
});

test('there is something to attack: periods next to each other, and figures shown', () => {
  for (const [, partition] of partitions) {
    const rows = seeds.map((seed) => someRows(seed, partition.values));
    const year = { from: '2026-01', to: '2026-12' };
    const answers = rows.map((of) => ours(of, year));
    expect(Math.max(...answers.map(({ periods }) => periods.length))).toBeGreaterThan(1);
    const shown = answers.flatMap((answer) => partition.shown(answer));
    expect(shown.filter(({ count }) => count !== undefined).length).toBeGreaterThan(0);
  }
});
