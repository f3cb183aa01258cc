import type { Guideline } from '../guideline/guideline';
import type { Language } from '../language';
import { noteFacts, toldTime } from '../note-facts';
import { texts } from '../texts/texts';
import { momentText } from '../time-text';
import type { FollowUp, Report, ReportContent } from './report';

/** What a leader is told of an episode, as titles and values; `version` is that of the guideline it was decided by. */
export const reportLines = (
  { facts, rules: ids, episodeAt: at }: Omit<ReportContent, 'message'>,
  { guideline, zone }: { guideline: Guideline; zone: string },
  language: Language,
  version?: string,
): { title: string; value: string }[] => {
  const rules = guideline.rules.filter(({ id }) => ids.includes(id));
  const flags = (['sharing', 'refused'] as const).filter((flag) => facts[flag]);
  return [
    toldTime({ facts, at, zone }, language),
    ...noteFacts(guideline, { facts, rules, at, zone, version }, language),
    ...flags.map((flag) => texts[language].report.flags[flag]),
  ];
};

/** The follow-ups of a report, with the name of who registered each where more than one leader has had it. */
export const followUpsOf = ({
  followUps,
  formerLeaders,
}: Pick<Report, 'followUps' | 'formerLeaders'>): FollowUp[] =>
  formerLeaders.length > 0 ? followUps : followUps.map((followUp) => ({ ...followUp, by: undefined }));

/** A registered follow-up as one line. */
export const followUpLine = (
  { measures, remarks, at, by }: FollowUp,
  zone: string,
  language: Language,
): string => {
  const words = texts[language].report;
  const when = [momentText(at, zone, language), ...(by ? [by.name] : [])].join(', ');
  const named = measures.map((measure) => words.measures[measure]).join(', ');
  return `${when}: ${named}${remarks ? `. ${remarks}` : ''}`;
};
