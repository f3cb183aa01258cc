import type { Guideline } from '../../src/guideline/guideline';
import type { Language } from '../../src/language';
import type { ReportContent } from '../../src/reports/report';
import { reportLines } from '../../src/reports/report-lines';
import { texts } from '../../src/texts/texts';
import { leaderDutiesOf } from './leader-duties';
import { plain } from './render';

/** What cards on reports need to know of the municipality. */
export type Municipality = { guideline: Guideline; zone: string };

/** What a leader sees of a report's content, decided by that `version` of the guideline; the same in the employee's preview. */
export const reportContent = (
  content: ReportContent,
  employee: string,
  municipality: Municipality,
  language: Language,
  version?: string,
) => {
  const words = texts[language].report;
  const { guideline } = municipality;
  const { threatening } = content.facts;
  const { lines, section } = leaderDutiesOf(guideline, language);
  return {
    title: words.title(plain(employee)),
    style: threatening ? 'attention' : 'emphasis',
    threatening: threatening ? words.threatening : '',
    facts: reportLines(content, municipality, language, version),
    messageTitle: words.message(plain(employee)),
    message: plain(content.message),
    duties: lines,
    section,
  };
};
