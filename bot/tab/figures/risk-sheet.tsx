import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { sectionName } from '../../../src/guideline/section-name';
import { type GroupName, groupWords } from '../../../src/statistics/group-words';
import { type Statistics, smallestShown } from '../../../src/statistics/statistics';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';
import { FigureTable } from './figure-table';
import { PaperHead } from './paper-head';

const useStyles = makeStyles({
  sheet: { display: 'grid', gap: tokens.spacingVerticalXL },
  question: {
    breakInside: 'avoid',
    paddingBottom: '56px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** For the work-environment group: where it happens, what is done, and the guideline's questions with room to write. */
export const RiskSheet = ({ statistics }: { statistics: Statistics }) => {
  const styles = useStyles();
  const { language, words } = useWords();
  const { guideline } = useMunicipality();
  const { implementation } = guideline;
  const { riskTitle, riskSettings, riskMeasures, riskQuestions } = words.figuresPage;
  /** What happens most comes first; what is hidden comes last. */
  const rows = (group: GroupName) =>
    statistics[group]
      .map(({ key, count }) => ({ name: groupWords(group, key, language), count }))
      .sort((one, other) => (other.count ?? -1) - (one.count ?? -1));
  return (
    <article className={styles.sheet}>
      <PaperHead title={riskTitle} statistics={statistics} />
      <FigureTable title={riskSettings} rows={rows('bySetting')} />
      <FigureTable title={riskMeasures} rows={rows('byMeasure')} />
      {implementation && (
        <section>
          <h2>{riskQuestions}</h2>
          {implementation.questions.map((question) => (
            <p key={question.da} className={styles.question}>
              {question[language]}
            </p>
          ))}
          <p className={styles.small}>
            {words.answer.section(sectionName(guideline, implementation.section, language))}
          </p>
        </section>
      )}
      <p className={styles.small}>{words.statistics.method(smallestShown)}</p>
    </article>
  );
};
