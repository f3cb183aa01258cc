import { CalendarAddRegular } from '@fluentui/react-icons/svg/calendar-add';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { Link } from '@fluentui/react-link';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { LeaderReport } from '../../api/leader-report';
import { useWords } from '../host/place';

const useStyles = makeStyles({
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
  },
  way: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '32px' },
});

/** The ways to the employee: a meeting in the calendar, the chat, a mail. */
export const Ways = ({ links }: Pick<LeaderReport, 'links'>) => {
  const styles = useStyles();
  const { report } = useWords().words;
  const ways = [
    { url: links.talk, title: report.bookTalk, icon: <CalendarAddRegular aria-hidden /> },
    { url: links.chat, title: report.chat, icon: <ChatRegular aria-hidden /> },
    { url: links.mail, title: report.mail, icon: <MailRegular aria-hidden /> },
  ].flatMap(({ url, ...way }) => (url ? [{ url, ...way }] : []));
  return (
    <div className={styles.ways}>
      {ways.map(({ url, title, icon }) => (
        <Link key={title} href={url} target="_blank" rel="noreferrer" className={styles.way}>
          {icon}
          {title}
        </Link>
      ))}
    </div>
  );
};
