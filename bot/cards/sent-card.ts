import type { Language } from '../../src/language';
import type { DirectoryPerson } from '../../src/ports/directory';
import type { Report, ReportState } from '../../src/reports/report';
import { isLost, isSeen, isWaiting } from '../../src/reports/report-standing';
import { texts } from '../../src/texts/texts';
import { momentText } from '../../src/time-text';
import { acuteLine } from './acute-line';
import type { Card } from './card';
import { type Button, type Link, messageCard } from './message-card';
import { plain } from './render';
import { waysToReach } from './ways-to-reach';

const icons: Record<ReportState, string> = {
  sent: '📨',
  delivered: '📬',
  undeliverable: '⚠️',
  acknowledged: '👀',
  closed: '✅',
  withdrawn: '↩️',
};

/** What else stands on the card: the leader, for the other ways to reach them, a word on the press, and the municipality's own line. */
type SentOptions = {
  leader?: DirectoryPerson | undefined;
  notice?: string | undefined;
  acute?: string | undefined;
};

/** The employee's own card: where the report stands, with times; when it did not arrive, the other ways to the leader. */
export const sentCard = (
  report: Report,
  zone: string,
  language: Language,
  { leader, notice, acute }: SentOptions = {},
): Card => {
  const words = texts[language].report;
  const { state, obstacle } = report;
  const status = words.employeeStates[state](plain(report.leader.person.name));
  const { escalation } = report;
  const lost = isLost(report);
  const ways = lost && leader ? otherWays(leader, language) : [];
  const lines = [
    ...(notice ? [notice] : []),
    ...acuteOf(report, acute, language),
    ...(state === 'undeliverable' && obstacle ? [words.obstacles[obstacle]] : []),
    ...(escalation && (lost || escalation === 'handedUp') ? [words.escalated[escalation]] : []),
    ...(lost ? [contact(report, ways, language)] : []),
    ...(state === 'sent' || state === 'delivered' ? [words.sentNext] : []),
    ...(state === 'withdrawn' ? [words.withdrawn[withdrawal(report)]] : []),
  ];
  return messageCard({
    title: `${icons[state]} ${status}`,
    lines,
    facts: times(report, zone, language),
    buttons: [...buttons(report, language), ...noteButton(report, language)],
    links: ways,
  });
};

/** Whom to call, until a leader has seen that it felt threatening. */
const acuteOf = (report: Report, acute: string | undefined, language: Language): string[] => {
  const line = report.content && isWaiting(report) && acuteLine(acute, report.content.facts, language);
  return line ? [line] : [];
};

/** Whether leaders' cards still show what was withdrawn, as far as the channel said. */
const withdrawal = ({ cardsStale, cardsKept, leader, formerLeaders }: Report) => {
  if (cardsStale) return 'soon';
  if (!cardsKept) return 'done';
  const inDoubt = [leader, ...formerLeaders].some(({ card, mayHaveCard }) => !card && mayHaveCard);
  return inDoubt ? 'perhaps' : 'kept';
};

/** It names who has it now, since that may be the leader's leader. */
const contact = ({ leader }: Report, ways: Link[], language: Language): string => {
  const { contact: below, contactOtherwise } = texts[language].report;
  const name = plain(leader.person.name);
  return ways.length > 0 ? below(name) : contactOtherwise(name);
};

const otherWays = (leader: DirectoryPerson, language: Language): Link[] => {
  const words = texts[language].report;
  const { chat, mail, phone } = waysToReach(leader, words, words.draft);
  return [chat, mail, phone].flatMap((way) => way ?? []);
};

const times = (report: Report, zone: string, language: Language) => {
  const words = texts[language].report;
  const steps = ['sentAt', 'deliveredAt', 'acknowledgedAt', 'closedAt', 'withdrawnAt'] as const;
  return steps.flatMap((step) => {
    const at = report[step];
    return at ? [{ title: words[step], value: momentText(at, zone, language) }] : [];
  });
};

const buttons = (report: Report, language: Language): Button[] => {
  const { id, state } = report;
  const words = texts[language].report;
  const action = { reportId: id };
  const refresh: Button = { title: words.refresh, verb: 'report.refresh', action };
  if (state === 'closed' || state === 'withdrawn') return [];
  if (isSeen(report)) return [refresh];
  return [refresh, { title: words.withdraw, verb: 'report.withdraw', action }];
};

/** The episode is documented too; the note is a click away for as long as the report has its content. */
const noteButton = (
  { id, content, agreed, considered, guidelineVersion }: Report,
  language: Language,
): Button[] => {
  if (!content) return [];
  const { facts, rules, episodeAt } = content;
  return [
    {
      title: texts[language].answer.note,
      verb: 'note',
      action: {
        facts,
        rules,
        episodeAt,
        guidelineVersion,
        reportId: id,
        ...(agreed ? { agreed } : {}),
        ...(considered ? { criteria: considered.join(',') } : {}),
      },
    },
  ];
};
