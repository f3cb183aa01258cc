import type { Agreement } from '../../src/agreement';
import type { Criterion } from '../../src/guideline/criteria';
import type { Language } from '../../src/language';
import type { DirectoryPerson } from '../../src/ports/directory';
import type { ReportContent } from '../../src/reports/report';
import { texts, type Words } from '../../src/texts/texts';
import { acuteLine } from './acute-line';
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
  /** What the employee has considered, for the note; the leader is not told that either. */
  criteria?: Criterion[] | undefined;
  /** When it was, where a message told it, for the note. */
  saidAt?: string | undefined;
};

/** What else stands on a preview; `back` leads to the answer that it came from, `acute` is the municipality's own line. */
type PreviewOptions = {
  notice?: string | undefined;
  fault?: string | undefined;
  back?: Button[];
  acute?: string | undefined;
};

/** What the leader will see, to be sent, changed or left. */
export const previewCard = (
  draft: Draft,
  employee: string,
  municipality: Municipality,
  language: Language,
  { notice = '', fault = '', back = [], acute }: PreviewOptions = {},
): Card => {
  const words = texts[language].leader;
  const { recipient, content } = draft;
  const shown = reportContent(content, employee, municipality, language);
  const to = words.to(plain(recipient.name), plain(recipient.title ?? ''));
  const action = { ...draftAction(draft, municipality.guideline.version), recipient: recipient.id };
  const data = {
    ...shown,
    labels: texts[language].report,
    notice,
    acute: acuteLine(acute, content.facts, language),
    heading: words.preview,
    to,
    state: '',
    lines: [],
    done: [],
    message: '',
    threatening: '',
    style: 'emphasis',
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

/** What a draft's buttons send, whoever it is for. The message and whether it felt threatening come from its fields. */
export const draftAction = (
  { reportId, content, agreed, criteria, saidAt }: Omit<Draft, 'recipient'>,
  guidelineVersion: string,
) => ({
  reportId,
  facts: content.facts,
  rules: content.rules,
  episodeAt: content.episodeAt,
  guidelineVersion,
  ...(agreed ? { agreed } : {}),
  ...(criteria?.length ? { criteria: criteria.join(',') } : {}),
  ...(saidAt ? { saidAt } : {}),
});

const inputs = ({ facts, message }: ReportContent, words: Words['leader']) => ({
  threateningLabel: words.threatening,
  /** A no is hers to say. */
  threatening: facts.threatening ? 'true' : '',
  yes: words.yes,
  no: words.no,
  messageLabel: words.message,
  hint: words.messageHint,
  message,
});
