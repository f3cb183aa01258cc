import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { smallestShown } from '../../../src/statistics/statistics';
import { EmptyState } from '../frame/empty-state';
import { useWords } from '../host/place';

/** Nothing to show yet, and when there will be. */
export const NoFigures = () => {
  const { figuresPage, statistics } = useWords().words;
  const text = statistics.method(smallestShown);
  return <EmptyState icon={DataBarVerticalRegular} title={figuresPage.empty.title} text={text} />;
};
