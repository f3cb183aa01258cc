import { Button } from '@fluentui/react-button';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Statistics } from '../../../src/statistics/statistics';
import { statisticsCsv } from '../../../src/statistics/statistics-csv';
import { download } from '../frame/download';
import { usePaper } from '../frame/paper';
import { useWords } from '../host/place';
import { FigureReport } from './figure-report';
import { RiskSheet } from './risk-sheet';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The figures to take along: as a file for a spreadsheet, as a report, and as a risk sheet. */
export const FigureActions = ({ statistics }: { statistics: Statistics }) => {
  const styles = useStyles();
  const { language, words } = useWords();
  const { print, paper } = usePaper();
  const { csv, csvName, report, riskSheet } = words.figuresPage;
  const take = () => {
    const content = new Blob([statisticsCsv(statistics, language)], { type: 'text/csv' });
    const { from, to, department = '' } = statistics;
    download(content, csvName(from, to, department.replace(/[^\p{L}\p{N}]+/gu, '-')));
  };
  return (
    <div className={styles.actions}>
      <Button icon={<ArrowDownloadRegular />} onClick={take}>
        {csv}
      </Button>
      <Button icon={<PrintRegular />} onClick={() => print(<FigureReport statistics={statistics} />)}>
        {report}
      </Button>
      <Button icon={<PrintRegular />} onClick={() => print(<RiskSheet statistics={statistics} />)}>
        {riskSheet}
      </Button>
      {paper}
    </div>
  );
};
