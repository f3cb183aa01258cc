import { PageTitle } from '../frame/page-title';
import { SignedIn } from '../frame/signed-in';
import { useWords } from '../host/place';
import { Reports } from './reports';

/** For leaders: the reports to me, and what I do with them. */
const FollowUpPage = () => {
  const { title, lead } = useWords().words.followUpPage;
  return (
    <>
      <PageTitle title={title} lead={lead} />
      <SignedIn>{({ ask }) => <Reports ask={ask} />}</SignedIn>
    </>
  );
};

export default FollowUpPage;
