import type { Agreement } from './agreement';
import { unusual } from './decide';
import type { Facts } from './facts';
import type { Criterion } from './guideline/criteria';
import type { Guideline } from './guideline/guideline';
import { type Language, languages } from './language';
import { type Episode, isTimeKnown, noteFacts } from './note-facts';
import { texts } from './texts/texts';
import { momentText } from './time-text';

/** What the employee adds to a case note. */
export type NoteEntries = {
  /** The time of the episode in the employee's own words; absent: the time at which it was told. */
  time?: string | undefined;
  place?: string | undefined;
  background?: string | undefined;
  remarks?: string | undefined;
  agreed?: Agreement | undefined;
  criteria: Criterion[];
};

/** The fields in which the employee writes freely. */
export const writtenFields = ['time', 'place', 'background', 'remarks'] as const;

/** The entries as a form begins with them: what is known of the episode stands where nothing was entered. */
export const filledIn = (
  entries: NoteEntries,
  { facts, at, saidAt, zone }: Omit<Episode, 'rules'>,
  language: Language,
): NoteEntries => ({
  ...entries,
  time: entries.time ?? momentText(saidAt ?? at, zone, language),
  place: entries.place ?? (facts.setting ? texts[language].answer.settings[facts.setting] : ''),
  agreed: entries.agreed ?? (facts.refused ? 'no' : undefined),
});

/** Whether the criteria of the assessment belong in the note: the setting's example weighs them. */
export const hasCriteria = ({ examples }: Guideline, { setting }: Facts): boolean =>
  examples.some(({ criteria, settings }) => criteria && setting && settings.includes(setting));

/**
 * The time of the episode; when it was told beforehand or afterwards is not when it was, and is never said to be,
 * whichever language the card was in.
 */
const timeOf = ({ facts, at, saidAt, zone }: Episode, { time }: NoteEntries, language: Language): string => {
  const told = momentText(at, zone, language);
  const entered = time?.trim() || momentText(saidAt ?? at, zone, language);
  const isTold = languages.some((one) => entered === momentText(at, zone, one));
  if (!isTold) return entered;
  return isTimeKnown(facts) ? told : texts[language].note.timeUnknown(told);
};

/** What else is known of the episode, where it is so. */
const circumstances = ({ facts, rules }: Episode, language: Language) => {
  const { answer, report } = texts[language];
  return [
    ...unusual(rules, facts).map((fact) => answer.unusual[fact]),
    ...(facts.sharing ? [report.flags.sharing] : []),
    ...(facts.threatening ? [{ title: report.threatening, value: report.yes }] : []),
  ];
};

/** The whole note, as titles and values in their order. */
export const noteLines = (
  guideline: Guideline,
  episode: Episode,
  entries: NoteEntries,
  language: Language,
): { title: string; value: string }[] => {
  const { note } = texts[language];
  const said = (value: string | undefined) => value?.trim() || note.notFilledIn;
  const considered = entries.criteria.map((criterion) => guideline.criteria[criterion][language]);
  return [
    { title: note.time, value: timeOf(episode, entries, language) },
    ...noteFacts(guideline, episode, language),
    ...circumstances(episode, language),
    { title: note.place, value: said(entries.place) },
    { title: note.background, value: said(entries.background) },
    { title: note.consent, value: entries.agreed ? note.agreedChoices[entries.agreed] : note.notFilledIn },
    ...(considered.length > 0 ? [{ title: note.considered, value: considered.join('; ') }] : []),
    ...(entries.remarks?.trim() ? [{ title: note.remarks, value: entries.remarks.trim() }] : []),
  ];
};

/** The whole note as one plain text, for copying into the case system. */
export const noteText = (
  guideline: Guideline,
  episode: Episode,
  entries: NoteEntries,
  language: Language,
): string =>
  [
    texts[language].note.title,
    ...noteLines(guideline, episode, entries, language).map(({ title, value }) => `${title}: ${value}`),
  ].join('\n\n');
