import { Card } from '@fluentui/react-card';
import { MailInboxCheckmarkRegular } from '@fluentui/react-icons/svg/mail-inbox-checkmark';
import { Subtitle1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useWords } from '../host/place';

const useStyles = makeStyles({
  empty: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: '48px 24px',
    textAlign: 'center',
  },
  heading: { margin: 0 },
  icon: { color: tokens.colorBrandForeground1 },
});

/** Nothing waits, and nothing is wrong. */
export const NoReports = () => {
  const styles = useStyles();
  const { title, text } = useWords().words.followUpPage.empty;
  return (
    <Card className={styles.empty}>
      <MailInboxCheckmarkRegular aria-hidden fontSize={48} className={styles.icon} />
      <Subtitle1 as="h2" className={styles.heading}>
        {title}
      </Subtitle1>
      <Text>{text}</Text>
    </Card>
  );
};
