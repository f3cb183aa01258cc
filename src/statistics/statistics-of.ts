import { measures } from '../reports/report';
import { closedPeriods, lastClosedMonth, monthsOf } from './closed-periods';
import type { MonthCounts } from './counts';
import { type Dimension, dimensions, nameOf } from './dimensions';
import { type Figures, type PublishedPeriod, publishedPeriod } from './published-period';
import type { Count, Group, Period, Statistics } from './statistics';

/** What a reader asks for: months, and a department where it is not the whole municipality. */
export type StatisticsQuery = Period & { department?: string | undefined };

/** Where and when figures are asked for; `now` is ISO 8601. */
export type StatisticsPlace = { municipality: string; now: string; zone: string };

/**
 * The figures that answer a query: the sum over the whole periods within it, hidden where any part is. Every answer is
 * made of what each period publishes, so that comparing answers tells no more than the periods do.
 */
export const statisticsOf = (
  rows: MonthCounts[],
  { from, to, department }: StatisticsQuery,
  { municipality, now, zone }: StatisticsPlace,
): Statistics => {
  const lastMonth = lastClosedMonth(now, zone);
  const published = closedPeriods(rows, lastMonth).map((period) => publishedPeriod(period, rows));
  const asked = published.filter((period) => period.from >= from && period.to <= to);
  const parts = asked.map((period) => figuresOf(period, department));
  const total = added(parts.map((figures) => figures?.total));
  const covered = { from: asked[0]?.from ?? from, to: asked.at(-1)?.to ?? to };
  const by = (dimension: Dimension) =>
    dimensions[dimension].map((value) => group(parts, value, nameOf.value(dimension, value)));
  return {
    ...covered,
    municipality,
    departments: [...new Set(published.flatMap(({ departments }) => [...departments.keys()]))].sort(),
    department,
    periods: published.map((period) => ({ from: period.from, to: period.to })),
    lastMonth,
    total,
    byMonth: asked.flatMap((period) => monthGroups(period, department)),
    bySetting: by('setting'),
    byMedium: by('medium'),
    byAgreed: by('agreed'),
    byThreatening: by('threatening'),
    byMeasure: measures.map((measure) => group(parts, measure, nameOf.measure(measure))),
    timeToAcknowledgement: by('acknowledgement'),
  };
};

const figuresOf = (period: PublishedPeriod, department: string | undefined): Figures | undefined =>
  department === undefined ? period.municipality : period.departments.get(department);

const monthGroups = (period: PublishedPeriod, department: string | undefined): Group[] =>
  monthsOf(period).map((month) => ({
    key: month,
    count: figuresOf(period, department)?.values.get(nameOf.month(month)),
  }));

const group = (parts: (Figures | undefined)[], key: string, name: string): Group => ({
  key,
  count: added(parts.map((figures) => figures?.values.get(name))),
});

const added = (counts: Count[]): Count => {
  if (counts.length === 0) return undefined;
  return counts.reduce((all, one) => (all === undefined || one === undefined ? undefined : all + one));
};
