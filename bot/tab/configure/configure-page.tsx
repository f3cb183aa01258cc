import { Text } from '@fluentui/react-text';
import { useEffect } from 'react';
import { OutsideTeams } from '../frame/outside-teams';
import { PageTitle } from '../frame/page-title';
import { usePlace, useWords } from '../host/place';

/** Where somebody adds the tab to a meeting: there is nothing to set, and Save is ready. */
const ConfigurePage = () => {
  const { host } = usePlace();
  const { words } = useWords();
  const { title, text, tab } = words.pages.configure;
  useEffect(() => {
    if (host.kind === 'teams') {
      host.offerTab({ contentUrl: `${window.location.origin}/tab/meeting`, name: tab });
    }
  }, [host, tab]);
  if (host.kind === 'browser') return <OutsideTeams />;
  return (
    <>
      <PageTitle title={title} />
      <Text>{text}</Text>
    </>
  );
};

export default ConfigurePage;
