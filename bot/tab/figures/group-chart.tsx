import { HorizontalBarChart, HorizontalBarChartVariant } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import type { Bar } from './figure-card';

/** How many by value, the most first as they come; the longest bar sets the scale. */
export const GroupChart = ({ title, bars }: { title: string; bars: Bar[] }) => {
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <figure aria-label={title} style={{ margin: 0, minWidth: 0 }}>
      <HorizontalBarChart
        variant={HorizontalBarChartVariant.AbsoluteScale}
        hideTooltip
        data={bars.map(({ name, count }) => ({
          chartTitle: name,
          chartData: [
            {
              legend: name,
              horizontalBarChartdata: { x: count, total: most },
              color: tokens.colorBrandBackground,
            },
          ],
        }))}
      />
    </figure>
  );
};
