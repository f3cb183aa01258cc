import type { Language } from '../language';
import { texts } from '../texts/texts';
import { monthText } from '../time-text';

/** The groups that figures are given by, in the order that they are read. */
export const groupNames = [
  'byMonth',
  'bySetting',
  'byMedium',
  'byAgreed',
  'byThreatening',
  'byMeasure',
  'timeToAcknowledgement',
] as const;
export type GroupName = (typeof groupNames)[number];

/** What a group's value is called. */
export const groupWords = (group: GroupName, key: string, language: Language): string => {
  if (group === 'byMonth') return monthText(key, language);
  const { answer, report, statistics } = texts[language];
  const names: Record<Exclude<GroupName, 'byMonth'>, Record<string, string>> = {
    bySetting: answer.settings,
    byMedium: answer.media,
    byAgreed: statistics.agreed,
    byThreatening: statistics.threatening,
    byMeasure: report.measures,
    timeToAcknowledgement: statistics.acknowledgement,
  };
  return names[group][key] ?? statistics.notSaid;
};
