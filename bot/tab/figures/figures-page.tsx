import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
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
          me.mayReadStatistics ? (
            <Figures ask={ask} />
          ) : (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>
                <MessageBarTitle>{figuresPage.notReader.title}</MessageBarTitle>
                {statistics.notReader}
              </MessageBarBody>
            </MessageBar>
          )
        }
      </SignedIn>
    </>
  );
};

export default FiguresPage;
