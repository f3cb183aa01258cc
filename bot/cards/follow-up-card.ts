import type { Language } from '../../src/language';
import { type Measure, measures, type Report } from '../../src/reports/report';
import { texts } from '../../src/texts/texts';
import type { Card } from '../conversation/reply';
import { plain, render } from './render';

/** What the leader has filled in so far, and what is missing of it. */
export type FollowUpEntries = { measures: Measure[]; remarks: string; missing?: string };

/** The form in which a leader registers what was done. */
export const followUpCard = (report: Report, entries: FollowUpEntries, language: Language): Card => {
  const words = texts[language].report;
  const data = {
    labels: words,
    title: words.title(plain(report.employee.name)),
    missing: entries.missing ?? '',
    chosen: entries.measures.join(','),
    choices: measures.map((value) => ({ value, title: words.measures[value] })),
    remarks: entries.remarks,
    action: { reportId: report.id },
  };
  return render('follow-up', data, [entries.missing, words.measuresTitle].filter(Boolean).join(' '));
};
