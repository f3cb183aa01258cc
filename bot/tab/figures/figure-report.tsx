import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type GroupName, groupNames, groupWords } from '../../../src/statistics/group-words';
import { type Statistics, smallestShown } from '../../../src/statistics/statistics';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';
import { FigureTable } from './figure-table';
import { PaperHead } from './paper-head';

const useStyles = makeStyles({
  report: { display: 'grid', gap: tokens.spacingVerticalXXL },
  total: { margin: 0, fontSize: tokens.fontSizeBase500 },
  method: { breakInside: 'avoid' },
});

/** The figures on paper for the evaluation, with a note on how they are made. */
export const FigureReport = ({ statistics }: { statistics: Statistics }) => {
  const styles = useStyles();
  const { language, words } = useWords();
  const { guideline } = useMunicipality();
  const { figuresPage } = words;
  const rows = (group: GroupName) =>
    statistics[group].map(({ key, count }) => ({ name: groupWords(group, key, language), count }));
  return (
    <article className={styles.report}>
      <PaperHead title={figuresPage.reportTitle} statistics={statistics} />
      <p className={styles.total}>
        {figuresPage.total}: <strong>{statistics.total ?? figuresPage.hiddenTotal}</strong>
      </p>
      {groupNames.map((group) => (
        <FigureTable key={group} title={words.statistics.groups[group]} rows={rows(group)} />
      ))}
      <section className={styles.method}>
        <h2>{figuresPage.methodTitle}</h2>
        {[
          ...figuresPage.method,
          words.statistics.method(smallestShown),
          figuresPage.evaluation(guideline.evaluation[language]),
        ].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
    </article>
  );
};
