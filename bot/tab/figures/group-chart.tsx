import { HorizontalBarChart, HorizontalBarChartVariant } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-theme';
import type { Bar } from './figure-card';

/** The number stands behind its bar, also behind the longest. */
const roomForTheLongest = { margin: 0, minWidth: 0, paddingRight: '32px' };

/** How many by value, in the order given; the longest bar sets the scale. */
export const GroupChart = ({ title, bars }: { title: string; bars: Bar[] }) => {
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <figure aria-label={title} style={roomForTheLongest}>
      <HorizontalBarChart
        variant={HorizontalBarChartVariant.AbsoluteScale}
        hideTooltip
        data={bars.map(({ name, count }) => ({
          chartTitle: name,
          chartData: [
            {
              legend: name,
              horizontalBarChartdata: { x: count, total: most },
              color: tokens.colorBrandForeground1,
            },
          ],
        }))}
      />
    </figure>
  );
};
