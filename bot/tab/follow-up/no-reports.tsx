import { Card, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { MailInboxCheckmarkRegular } from '@fluentui/react-icons/svg/mail-inbox-checkmark';
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
