import { Skeleton, SkeletonItem } from '@fluentui/react-skeleton';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useWords } from '../host/place';

const useStyles = makeStyles({
  rows: { display: 'grid', gap: tokens.spacingVerticalL, paddingTop: tokens.spacingVerticalL },
});

/** Something is on its way. */
export const Waiting = () => {
  const { words } = useWords();
  return (
    <Skeleton className={useStyles().rows} aria-label={words.pages.waiting}>
      <SkeletonItem size={32} style={{ width: '50%' }} />
      <SkeletonItem size={72} />
      <SkeletonItem size={72} />
    </Skeleton>
  );
};
