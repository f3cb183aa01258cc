import { VerticalBarChart } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-theme';
import { shortMonthText } from '../../../src/time-text';
import { useWords } from '../host/place';
import type { Bar } from './figure-card';

/** How many by month. */
export const MonthChart = ({ title, bars }: { title: string; bars: Bar[] }) => {
  const { language } = useWords();
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
        data={bars.map(({ key, count }) => ({
          x: shortMonthText(key, language),
          y: count,
          color: tokens.colorBrandForeground1,
        }))}
      />
    </figure>
  );
};
