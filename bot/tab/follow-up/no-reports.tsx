import { MailInboxCheckmarkRegular } from '@fluentui/react-icons/svg/mail-inbox-checkmark';
import { EmptyState } from '../frame/empty-state';
import { useWords } from '../host/place';

/** Nothing waits, and nothing is wrong. */
export const NoReports = () => {
  const { title, text } = useWords().words.followUpPage.empty;
  return <EmptyState icon={MailInboxCheckmarkRegular} title={title} text={text} />;
};
