import type { Statistics } from '../../../src/statistics/statistics';
import { monthText } from '../../../src/time-text';
import { useWords } from '../host/place';

/** What a sheet of figures is, and of which place and time. */
export const PaperHead = ({ title, statistics }: { title: string; statistics: Statistics }) => {
  const { language, words } = useWords();
  const { from, to, municipality, department } = statistics;
  const period = words.statistics.period(monthText(from, language), monthText(to, language));
  const place = department ? `${department}, ${municipality}` : municipality;
  return (
    <header>
      <h1>{title}</h1>
      <p>{words.figuresPage.covers(period, place)}</p>
    </header>
  );
};
