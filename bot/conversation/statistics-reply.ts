import { DateTime } from 'luxon';
import { closedPeriods, lastClosedMonth } from '../../src/statistics/closed-periods';
import { mayReadStatistics } from '../../src/statistics/may-read';
import { type Group, type Statistics, smallestShown } from '../../src/statistics/statistics';
import { statisticsOf } from '../../src/statistics/statistics-of';
import { texts } from '../../src/texts/texts';
import { monthText } from '../../src/time-text';
import type { Card } from '../cards/card';
import { messageCard } from '../cards/message-card';
import type { World } from '../world';
import type { Asker } from './reply';

const months = 12;
const mostSettings = 4;

/** The figures of the last year as a short table, with a link to all of them; refused kindly for those who may not see them. */
export const statisticsReply = async (world: World, asker: Asker): Promise<Card> => {
  const words = texts[asker.language].statistics;
  const mayRead = await mayReadStatistics(world.directory, world.readers, asker.id);
  if (mayRead !== 'yes') {
    const { fault } = texts[asker.language].conversation;
    return messageCard({ lines: [mayRead === 'no' ? words.notReader : fault] });
  }
  const figures = await lastYear(world);
  const completed = (await world.trainings.byMonth()).reduce((sum, { count }) => sum + count, 0);
  const address = world.pageAddress('figures');
  const month = (at: string) => monthText(at, asker.language);
  return messageCard({
    title: words.title,
    lines: [
      figures.total === undefined ? words.none : words.period(month(figures.from), month(figures.to)),
      words.method(smallestShown),
      ...(completed >= smallestShown ? [words.introductions(completed)] : []),
    ],
    facts: figures.total === undefined ? [] : factsOf(figures, asker),
    links: address ? [{ title: words.open, url: address }] : [],
  });
};

/** The figures of the periods within the twelve months that are closed, and in any case those of the last period. */
const lastYear = async ({ counting, guideline, zone, now }: World): Promise<Statistics> => {
  const place = { municipality: guideline.municipality, now: now(), zone };
  const rows = await counting.counts.rows();
  const to = lastClosedMonth(place.now, zone);
  const yearAgo = DateTime.fromISO(to)
    .minus({ months: months - 1 })
    .toFormat('yyyy-MM');
  const last = closedPeriods(rows, to).at(-1)?.from ?? yearAgo;
  const [from = yearAgo] = [yearAgo, last].toSorted();
  return statisticsOf(rows, { from, to }, place);
};

const factsOf = (figures: Statistics, { language }: Asker) => {
  const { statistics: words, answer } = texts[language];
  const settings: Record<string, string> = { ...answer.settings, notSaid: words.notSaid };
  const shown = (count: number | undefined) => (count === undefined ? words.hidden : String(count));
  const of = (groups: Group[], key: string) => shown(groups.find((group) => group.key === key)?.count);
  const most = figures.bySetting
    .filter(({ count }) => count !== undefined)
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
    .slice(0, mostSettings);
  return [
    { title: words.total, value: shown(figures.total) },
    { title: words.groups.byThreatening, value: of(figures.byThreatening, 'yes') },
    { title: words.saidNo, value: of(figures.byAgreed, 'no') },
    ...most.map(({ key, count }) => ({ title: settings[key] ?? key, value: shown(count) })),
  ];
};
