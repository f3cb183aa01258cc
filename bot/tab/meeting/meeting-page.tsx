import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { PageTitle } from '../frame/page-title';
import { useChosenLanguage } from '../frame/use-chosen-language';
import { useWords } from '../host/place';
import { AskParticipants } from './ask-participants';
import { MeetingCheck } from './meeting-check';

const useStyles = makeStyles({
  column: { display: 'grid', gap: tokens.spacingVerticalL, maxWidth: '720px' },
});

/** Beside a meeting or in its tab: may it be recorded, and the question to those who take part. */
const MeetingPage = () => {
  const { words } = useWords();
  useChosenLanguage();
  return (
    <>
      <PageTitle title={words.pages.meeting.title} lead={words.pages.meeting.lead} />
      <div className={useStyles().column}>
        <MeetingCheck />
        <AskParticipants />
      </div>
    </>
  );
};

export default MeetingPage;
