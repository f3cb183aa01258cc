import { Notice } from '../frame/notice';
import { PageTitle } from '../frame/page-title';
import { SignedIn } from '../frame/signed-in';
import { useWords } from '../host/place';
import { Figures } from './figures';

/** For those who may read them: how often it happens, where, and what is done about it. */
const FiguresPage = () => {
  const { figuresPage, statistics } = useWords().words;
  return (
    <>
      <PageTitle title={figuresPage.title} lead={figuresPage.lead} />
      <SignedIn>
        {({ ask, me }) =>
          me.mayReadStatistics === false ? (
            <Notice intent="info" title={figuresPage.notReader.title}>
              {statistics.notReader}
            </Notice>
          ) : (
            <Figures ask={ask} />
          )
        }
      </SignedIn>
    </>
  );
};

export default FiguresPage;
