import { Tab, TabList } from '@fluentui/react-tabs';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { type Facts, noFacts } from '../../../src/facts';
import { PageTitle } from '../frame/page-title';
import { TabPanel } from '../frame/tab-panel';
import { useChosenLanguage } from '../frame/use-chosen-language';
import { useWords } from '../host/place';
import { AnswerFinder } from './answer-finder';
import { guideParts } from './guide-parts';
import { usePartsSoon } from './use-parts-soon';

const { MapView, TextView, PocketView } = guideParts;

const views = ['answer', 'map', 'text', 'pocket'] as const;
type View = (typeof views)[number];

/** The tabs' words stand in line with the title. */
const useStyles = makeStyles({ tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalMNudge})` } });

/** The guideline for everybody: the answer in two presses, as a map, as text, and as a card for the pocket. */
const GuidePage = () => {
  const styles = useStyles();
  const { words } = useWords();
  const [view, setView] = useState<View>('answer');
  const [facts, setFacts] = useState<Facts>(noFacts);
  const [opened, setOpened] = useState(false);
  /** Kept for whoever looks at an answer and comes back to the text. */
  const [query, setQuery] = useState('');
  usePartsSoon(guideParts);
  useChosenLanguage();
  const open = (found: Facts) => {
    setFacts(found);
    setOpened(true);
    setView('answer');
  };
  const shown: Record<View, React.ReactNode> = {
    answer: <AnswerFinder facts={facts} change={setFacts} opened={opened} />,
    map: <MapView open={open} />,
    text: <TextView query={query} search={setQuery} open={open} />,
    pocket: <PocketView />,
  };
  return (
    <>
      <PageTitle title={words.guidePage.title} lead={words.guidePage.lead} />
      <TabList
        className={styles.tabs}
        selectedValue={view}
        onTabSelect={(_event, { value }) => {
          setOpened(false);
          setView(views.find((one) => one === value) ?? 'answer');
        }}
        aria-label={words.guidePage.views}
      >
        {views.map((one) => (
          <Tab key={one} value={one} id={`tab-${one}`} aria-controls={`panel-${one}`}>
            {words.guidePage.tabs[one]}
          </Tab>
        ))}
      </TabList>
      <TabPanel name={view}>{shown[view]}</TabPanel>
    </>
  );
};

export default GuidePage;
