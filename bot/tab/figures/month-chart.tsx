import { VerticalBarChart } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-theme';
import type { Group } from '../../../src/statistics/statistics';
import { shortMonthText } from '../../../src/time-text';
import { useWords } from '../host/place';

/** How many by month; each month has its place, also one that is hidden. */
export const MonthChart = ({ title, months }: { title: string; months: Group[] }) => {
  const { language, words } = useWords();
  const named = (key: string, count: Group['count']) =>
    count === undefined
      ? `${shortMonthText(key, language)} (${words.statistics.hidden})`
      : shortMonthText(key, language);
  return (
    <figure aria-label={title} style={{ margin: 0, minWidth: 0 }}>
      <VerticalBarChart
        height={260}
        hideLegend
        hideTooltip
        maxBarWidth={40}
        xAxisInnerPadding={0.4}
        barWidth="auto"
        yAxisTickCount={4}
        wrapXAxisLables
        data={months.map(({ key, count }) => ({
          x: named(key, count),
          y: count ?? 0,
          color: tokens.colorBrandForeground1,
        }))}
      />
    </figure>
  );
};
