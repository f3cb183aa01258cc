import { Card } from '@fluentui/react-card';
import type { FluentIcon } from '@fluentui/react-icons';
import { Subtitle1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

const useStyles = makeStyles({
  empty: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: '48px 24px',
    textAlign: 'center',
  },
  heading: { margin: 0 },
  text: { maxWidth: '52ch' },
  icon: { color: tokens.colorBrandForeground1 },
});

type Props = { icon: FluentIcon; title: string; text: string };

/** What a page shows in place of what is not there yet. */
export const EmptyState = ({ icon: Icon, title, text }: Props) => {
  const styles = useStyles();
  return (
    <Card className={styles.empty}>
      <Icon aria-hidden fontSize={48} className={styles.icon} />
      <Subtitle1 as="h2" className={styles.heading}>
        {title}
      </Subtitle1>
      <Text className={styles.text}>{text}</Text>
    </Card>
  );
};
