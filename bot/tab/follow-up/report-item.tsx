import { AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-accordion';
import { Card } from '@fluentui/react-card';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { isTimeKnown, toldTime } from '../../../src/note-facts';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';
import { ReportActions, type ReportProps } from './report-actions';
import { ReportBadges } from './report-badges';
import { ReportDetails } from './report-details';

const useStyles = makeStyles({
  card: { padding: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    width: '100%',
    padding: `${tokens.spacingVerticalM} 0`,
  },
  who: { display: 'grid', flexGrow: 1, textAlign: 'left' },
  when: { color: tokens.colorNeutralForeground2 },
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    margin: 0,
    gap: tokens.spacingVerticalXL,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
});

/**
 * One report: who wrote, when and where, and how it stands; opened, all of it and what can be done, which stays as it
 * was left while it is closed again.
 */
export const ReportItem = (props: ReportProps) => {
  const styles = useStyles();
  const { language, words } = useWords();
  const { zone } = useMunicipality();
  const { report } = props;
  const [opened, setOpened] = useState(false);
  const { employee, facts, episodeAt } = report;
  const told = toldTime({ facts, at: episodeAt, zone }, language);
  const when = isTimeKnown(facts) ? told.value : `${told.title} ${told.value}`;
  const place = facts.setting && words.answer.settings[facts.setting];
  return (
    <Card className={styles.card}>
      <AccordionItem value={report.id}>
        <AccordionHeader as="h3" size="large" expandIconPosition="end" onClick={() => setOpened(true)}>
          <span className={styles.head}>
            <span className={styles.who}>
              <Text size={400} weight="semibold">
                {employee.name}
              </Text>
              <Text size={200} className={styles.when}>
                {[when, place].filter(Boolean).join(' · ')}
              </Text>
            </span>
            <ReportBadges report={report} />
          </span>
        </AccordionHeader>
        <AccordionPanel
          className={styles.panel}
          collapseMotion={{
            children: (Collapse, motion) => <Collapse {...motion} unmountOnExit={!opened} />,
          }}
        >
          <ReportDetails report={report} />
          <ReportActions {...props} />
        </AccordionPanel>
      </AccordionItem>
    </Card>
  );
};
