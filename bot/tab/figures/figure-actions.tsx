import { Button } from '@fluentui/react-button';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { Statistics } from '../../../src/statistics/statistics';
import { download } from '../frame/download';
import { usePaper } from '../frame/paper';
import { TroubleNotice } from '../frame/trouble-notice';
import { useWords } from '../host/place';
import type { Ask } from '../service/ask';
import type { Trouble } from '../service/trouble';
import { type FigureQuery, queryText } from './figure-query';
import { FigureReport } from './figure-report';
import { RiskSheet } from './risk-sheet';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Spreadsheets read the marks of æ, ø and å by it; a browser takes it off what it fetches. */
const byteOrderMark = '\uFEFF';

type Props = { ask: Ask; statistics: Statistics; query: FigureQuery };

/** The figures to take along: as a file for a spreadsheet, as a report, and as a risk sheet. */
export const FigureActions = ({ ask, statistics, query }: Props) => {
  const styles = useStyles();
  const { language, words } = useWords();
  const { print, paper } = usePaper();
  const [trouble, setTrouble] = useState<Trouble>();
  const { csv, report, riskSheet } = words.figuresPage;
  const take = async () => {
    const answer = await ask<string>(`/api/statistics.csv?${queryText(query)}&language=${language}`);
    setTrouble(answer.kind === 'trouble' ? answer.trouble : undefined);
    if (answer.kind === 'trouble') return;
    const content = new Blob([byteOrderMark, answer.value], { type: 'text/csv' });
    download(content, `optagelser-${statistics.from}-${statistics.to}.csv`);
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
      {trouble && <TroubleNotice trouble={trouble} again={take} />}
      {paper}
    </div>
  );
};
