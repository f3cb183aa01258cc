import type { Language } from '../../src/language';
import type { DirectoryPerson } from '../../src/ports/directory';
import type { Report } from '../../src/reports/report';
import { followUpLine, followUpsOf } from '../../src/reports/report-lines';
import { isOpen, isTalkMissing, offeredSteps, takesFollowUps } from '../../src/reports/report-standing';
import { texts } from '../../src/texts/texts';
import { momentText } from '../../src/time-text';
import type { Card } from './card';
import type { Button, Link } from './message-card';
import { plain, render } from './render';
import { type Municipality, reportContent } from './report-content';
import { waysToReach } from './ways-to-reach';

type Shown = { municipality: Municipality; language: Language };

const nothing = {
  ...{
    notice: '',
    acute: '',
    heading: '',
    to: '',
    state: '',
    threatening: '',
    message: '',
    messageTitle: '',
  },
  section: '',
  style: 'emphasis',
  lines: [],
  facts: [],
  duties: [],
  done: [],
  inputs: [],
};

/**
 * The leader's card, in whatever state the report is. `employee` is for the links to talk and write, where the
 * directory gave an answer; `notice` stands on top when a press came too late or the like.
 */
export const leaderCard = (
  report: Report,
  { municipality, language }: Shown,
  employee?: DirectoryPerson,
  notice = '',
): Card => {
  const words = texts[language].report;
  const title = words.title(plain(report.employee.name));
  const content = report.content
    ? reportContent(report.content, report.employee.name, municipality, language, report.guidelineVersion)
    : { title, lines: [{ text: words.withdrawnText }] };
  const data = {
    ...nothing,
    ...content,
    labels: words,
    notice: notice || noticeOf(report, language),
    state: stateLine(report, municipality.zone, language),
    done: followUpsOf(report).map((done) => ({
      text: plain(followUpLine(done, municipality.zone, language)),
    })),
    actions: buttons(report, language),
    links: employee && takesFollowUps(report) ? links(employee, language) : [],
  };
  return render('report', data, `${words.leaderStates[report.state]}. ${title}`);
};

/** The card of a leader who had the report before: what became of it, and nothing of its content. */
export const handedOverCard = (report: Report, language: Language): Card => {
  const words = texts[language].report;
  const title = words.title(plain(report.employee.name));
  const lines = [{ text: whatBecame(report, language) }];
  return render('report', { ...nothing, labels: words, title, lines, actions: [], links: [] }, title);
};

const whatBecame = ({ state, employee, leader }: Report, language: Language): string => {
  const words = texts[language].report;
  const name = plain(leader.person.name);
  switch (state) {
    case 'sent':
    case 'delivered':
    case 'acknowledged':
      return words.handedOver(name);
    case 'undeliverable':
      return words.handedOverLost(name, plain(employee.name));
    case 'closed':
      return words.handedOverClosed(name);
    case 'withdrawn':
      return words.withdrawnText;
  }
};

const noticeOf = (report: Report, language: Language): string => {
  const words = texts[language].report;
  if (isTalkMissing(report)) return words.talkMissing(plain(report.employee.name));
  return report.notTakenBy && isOpen(report) ? words.notTaken(plain(report.notTakenBy.name)) : '';
};

const stateLine = (
  { state, acknowledgedAt, closedAt, reminders = 0 }: Report,
  zone: string,
  language: Language,
): string => {
  const at = state === 'closed' ? closedAt : acknowledgedAt;
  const { leaderStates, remindedWord } = texts[language].report;
  const word = reminders > 0 && state === 'delivered' ? remindedWord : leaderStates[state];
  return at ? `${word} ${momentText(at, zone, language)}` : word;
};

const verbOf = {
  acknowledge: 'report.acknowledge',
  record: 'report.followUp',
  close: 'report.close',
  forward: 'report.forward',
} as const;

/** The first stands out. */
const buttons = (report: Report, language: Language): (Button & { style: string })[] => {
  const { acknowledge, followUp, close, forward } = texts[language].report;
  const titles = { acknowledge, record: followUp, close, forward };
  return offeredSteps(report).map((step, nth) => ({
    title: titles[step],
    verb: verbOf[step],
    action: { reportId: report.id },
    style: nth === 0 ? 'positive' : 'default',
  }));
};

const links = (employee: DirectoryPerson, language: Language): Link[] => {
  const words = texts[language].report;
  const { talk, chat } = waysToReach(employee, words, words.talkSubject);
  return [talk, chat].flatMap((way) => way ?? []);
};
