import type { Language } from '../../src/language';
import { type Measure, measures, type Report } from '../../src/reports/report';
import { texts } from '../../src/texts/texts';
import type { Card } from './card';
import { askingFirst } from './leaving';
import type { Button } from './message-card';
import { plain, render } from './render';

/** What the leader has filled in so far, and what is wrong with it, by field, in words. */
export type FollowUpEntries = {
  measures: Measure[];
  remarks: string;
  faults?: { measures?: string | undefined; remarks?: string | undefined };
};

/** The form in which a leader registers what was done; its way back asks first, unless it has been `asked`. */
export const followUpCard = (
  report: Report,
  entries: FollowUpEntries,
  language: Language,
  asked = false,
): Card => {
  const words = texts[language].report;
  const { measures: missing = '', remarks: fault = '' } = entries.faults ?? {};
  const ways: Button[] = [{ title: words.back, verb: 'report.refresh', action: { reportId: report.id } }];
  const data = {
    labels: words,
    title: words.title(plain(report.employee.name)),
    faults: { measures: missing, remarks: fault },
    chosen: entries.measures.join(','),
    choices: measures.map((value) => ({ value, title: words.measures[value] })),
    remarks: entries.remarks,
    action: { reportId: report.id },
    back: asked ? ways : askingFirst('followUp', ways, {}),
  };
  return render('follow-up', data, [missing, fault, words.measuresTitle].filter(Boolean).join(' '));
};
