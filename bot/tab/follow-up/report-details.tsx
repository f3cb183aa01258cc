import { Subtitle2, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { sectionName } from '../../../src/guideline/section-name';
import { followUpLine, reportLines } from '../../../src/reports/report-lines';
import { isTalkMissing } from '../../../src/reports/report-standing';
import type { LeaderReport } from '../../api/leader-report';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';
import { Ways } from './ways';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    '@media (max-width: 479px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, '@media (max-width: 479px)': { marginBottom: tokens.spacingVerticalS } },
  quote: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  part: { display: 'grid', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: '20px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  section: { color: tokens.colorNeutralForeground3 },
});

/** What happened, what the employee wrote, what the guideline asks of a leader, what was done, and how to reach them. */
export const ReportDetails = ({ report }: { report: LeaderReport }) => {
  const styles = useStyles();
  const { language, words } = useWords();
  const { guideline, zone } = useMunicipality();
  const { guidelineVersion, employee, message, followUps, links, notTakenBy, state } = report;
  const lines = reportLines(report, { guideline, zone }, language, guidelineVersion);
  const section = sectionName(guideline, guideline.leaderDutiesSection, language);
  return (
    <>
      {isTalkMissing(report) && <Text>{words.report.talkMissing(employee.name)}</Text>}
      {notTakenBy && state !== 'closed' && <Text>{words.report.notTaken(notTakenBy.name)}</Text>}
      <dl className={styles.facts}>
        {lines.map(({ title, value }) => [
          <dt key={title} className={styles.term}>
            {title}
          </dt>,
          <dd key={`${title}:`} className={styles.value}>
            {value}
          </dd>,
        ])}
      </dl>
      {message && (
        <div className={styles.part}>
          <Subtitle2 as="h4" className={styles.heading}>
            {words.report.message(employee.name)}
          </Subtitle2>
          <blockquote className={styles.quote}>{message}</blockquote>
        </div>
      )}
      <div className={styles.part}>
        <Subtitle2 as="h4" className={styles.heading}>
          {words.report.duties}
        </Subtitle2>
        <ul className={styles.list}>
          {guideline.leaderDuties.map((duty) => (
            <li key={duty.da}>{duty[language]}</li>
          ))}
        </ul>
        <Text size={200} className={styles.section}>
          {words.answer.section(section)}
        </Text>
      </div>
      {followUps.length > 0 && (
        <div className={styles.part}>
          <Subtitle2 as="h4" className={styles.heading}>
            {words.report.done}
          </Subtitle2>
          <ul className={styles.list}>
            {followUps.map((followUp) => (
              <li key={followUp.at}>{followUpLine(followUp, zone, language)}</li>
            ))}
          </ul>
        </div>
      )}
      <Ways links={links} />
    </>
  );
};
