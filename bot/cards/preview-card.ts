import type { Language } from '../../src/language';
import type { DirectoryPerson } from '../../src/ports/directory';
import type { Agreement, ReportContent } from '../../src/reports/report';
import { texts } from '../../src/texts/texts';
import type { Card } from './card';
import type { Button } from './message-card';
import { plain, render } from './render';
import { type Municipality, reportContent } from './report-content';

/** A report that is not sent yet, as its preview's buttons carry it. */
export type Draft = {
  reportId: string;
  recipient: DirectoryPerson;
  content: ReportContent;
  /** Whether the employee had agreed, for the counts; the leader is not told. */
  agreed?: Agreement | undefined;
};

/** What the leader will see, to be sent, changed or left; `back` leads to the answer that it came from. */
export const previewCard = (
  draft: Draft,
  employee: string,
  municipality: Municipality,
  language: Language,
  { notice = '', fault = '', back = [] }: { notice?: string; fault?: string; back?: Button[] } = {},
): Card => {
  const words = texts[language].leader;
  const { recipient, content } = draft;
  const shown = reportContent(content, employee, municipality, language);
  const to = words.to(plain(recipient.name), plain(recipient.title ?? ''));
  const action = draftAction(draft, municipality.guideline.version);
  const data = {
    ...shown,
    ...{ labels: texts[language].report, notice, heading: words.preview, to, state: '', lines: [], done: [] },
    ...{ message: '', threatening: '', style: 'emphasis' },
    inputs: [{ ...inputs(content, words), fault }],
    actions: [
      { title: words.send, verb: 'leader.send' as const, action, style: 'positive' },
      { title: words.other, verb: 'leader.search' as const, action, style: 'default' },
      ...back.map((button) => ({ ...button, style: 'default' })),
    ],
    links: [],
  };
  return render('report', data, `${to}. ${shown.title}`);
};

/** What a preview's buttons send. The message and whether it felt threatening come from its fields. */
export const draftAction = ({ reportId, recipient, content, agreed }: Draft, guidelineVersion: string) => ({
  reportId,
  recipient: recipient.id,
  facts: content.facts,
  rules: content.rules,
  episodeAt: content.episodeAt,
  guidelineVersion,
  ...(agreed ? { agreed } : {}),
});

const inputs = ({ facts, message }: ReportContent, words: (typeof texts)['da']['leader']) => ({
  threateningLabel: words.threatening,
  threatening: String(facts.threatening),
  ...{ yes: words.yes, no: words.no, messageLabel: words.message, hint: words.messageHint },
  message,
});
