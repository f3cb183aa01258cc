import { noteFacts, toldTime } from '../../src/case-note';
import type { Guideline } from '../../src/guideline/guideline';
import type { Language } from '../../src/language';
import type { FollowUp, ReportContent } from '../../src/reports/report';
import { texts } from '../../src/texts/texts';
import { momentText } from '../../src/time-text';
import { plain } from './render';

/** What cards on reports need to know of the municipality. */
export type Municipality = { guideline: Guideline; zone: string };

/** What a leader sees of a report's content, decided by that `version` of the guideline; the same in the employee's preview. */
export const reportContent = (
  content: ReportContent,
  employee: string,
  { guideline, zone }: Municipality,
  language: Language,
  version?: string,
) => {
  const words = texts[language].report;
  const { facts, episodeAt: at } = content;
  const rules = guideline.rules.filter(({ id }) => content.rules.includes(id));
  const flags = (['sharing', 'refused'] as const).filter((flag) => facts[flag]);
  return {
    title: words.title(plain(employee)),
    style: facts.threatening ? 'attention' : 'emphasis',
    threatening: facts.threatening ? words.threatening : '',
    facts: [
      toldTime({ facts, at, zone }, language),
      ...noteFacts(guideline, { facts, rules, at, zone, version }, language),
      ...flags.map((flag) => words.flags[flag]),
    ],
    messageTitle: words.message(plain(employee)),
    message: plain(content.message),
    duties: guideline.leaderDuties.map((duty) => ({ text: duty[language] })),
    section: texts[language].answer.section(
      guideline.sections[guideline.leaderDutiesSection]?.[language] ?? '',
    ),
  };
};

/** A registered follow-up as one line. */
export const followUpLine = (
  { measures, remarks, at }: FollowUp,
  zone: string,
  language: Language,
): string => {
  const words = texts[language].report;
  const named = measures.map((measure) => words.measures[measure]).join(', ');
  const said = remarks ? `. ${plain(remarks)}` : '';
  return `${momentText(at, zone, language)}: ${named}${said}`;
};
