import { unusual } from './decide';
import type { Facts } from './facts';
import type { Criterion } from './guideline/criteria';
import type { Guideline, Rule } from './guideline/guideline';
import { sectionName } from './guideline/section-name';
import { type Language, languages } from './language';
import type { Agreement } from './reports/report';
import { texts } from './texts/texts';
import { dayText, momentText } from './time-text';
import { verdictWord } from './verdict-word';

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

/**
 * The episode that a note is about; `at` is ISO 8601, `zone` the municipality's time zone, `version` that of the guideline
 * that it was decided by, where it may be an earlier one.
 */
export type Episode = {
  facts: Facts;
  rules: Rule[];
  at: string;
  zone: string;
  version?: string | undefined;
};

/** Whether an episode is where it was told, and not before or after it. */
export const isTimeKnown = ({ when }: Facts): boolean => when !== 'before' && when !== 'after';

/** When the episode was told: its own time, unless it is told beforehand or afterwards. */
export const toldTime = ({ facts, at, zone }: Omit<Episode, 'rules'>, language: Language) => ({
  title: isTimeKnown(facts) ? texts[language].note.time : texts[language].note.told,
  value: momentText(at, zone, language),
});

/** The entries as a form begins with them: what is known of the episode stands where nothing was entered. */
export const filledIn = (
  entries: NoteEntries,
  { facts, at, zone }: Omit<Episode, 'rules'>,
  language: Language,
): NoteEntries => ({
  ...entries,
  time: entries.time ?? momentText(at, zone, language),
  place: entries.place ?? (facts.setting ? texts[language].answer.settings[facts.setting] : ''),
  agreed: entries.agreed ?? (facts.refused ? 'no' : undefined),
});

/** Whether the criteria of the assessment belong in the note: the setting's example weighs them. */
export const hasCriteria = ({ examples }: Guideline, { setting }: Facts): boolean =>
  examples.some(({ criteria, settings }) => criteria && setting && settings.includes(setting));

/**
 * What the note says by itself, as titles and values: situation, recording, rule and version. Of an earlier edition only
 * its version is said, since its rules are not known any more.
 */
export const noteFacts = (guideline: Guideline, episode: Episode, language: Language) => {
  const { note, answer } = texts[language];
  const { facts, rules, version = guideline.version } = episode;
  const names = rules.map((rule) => {
    const shared = rule.kind === 'added' ? `${answer.facts.sharing}: ` : '';
    const verdict = `${shared}${verdictWord(rule, language)}`;
    const section = sectionName(guideline, rule.section, language);
    return section ? `${verdict} (${section})` : verdict;
  });
  return [
    { title: note.setting, value: facts.setting ? answer.settings[facts.setting] : answer.facts.notSaid },
    { title: note.medium, value: facts.medium ? answer.media[facts.medium] : answer.facts.notSaid },
    {
      title: note.rule,
      value:
        version === guideline.version
          ? [...names, editionOf(guideline, language)].join(', ')
          : note.earlierEdition(version),
    },
  ];
};

/** The day that the guideline was adopted, and its version where that is another. */
const editionOf = ({ adopted, version }: Guideline, language: Language): string => {
  const { guidelineOf, edition } = texts[language].note;
  const named = guidelineOf(dayText(adopted, language));
  return version === adopted ? named : `${named} (${edition(version)})`;
};

/**
 * The time of the episode; when it was told afterwards is not when it was, and is never said to be, whichever language
 * the card was in.
 */
const timeOf = ({ facts, at, zone }: Episode, { time }: NoteEntries, language: Language): string => {
  const told = momentText(at, zone, language);
  const entered = time?.trim() || told;
  const isTold = languages.some((one) => entered === momentText(at, zone, one));
  if (!isTold) return entered;
  return facts.when === 'after' ? texts[language].note.timeUnknown(told) : told;
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
