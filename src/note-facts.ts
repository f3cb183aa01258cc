import type { Facts } from './facts';
import type { Guideline, Rule } from './guideline/guideline';
import { sectionName } from './guideline/section-name';
import type { Language } from './language';
import { texts } from './texts/texts';
import { dayText, momentText } from './time-text';
import { verdictWord } from './verdict-word';

/**
 * The episode that a note is about; `at`, when it was told, and `saidAt`, when it was where the teller said so, are ISO
 * 8601, `zone` the municipality's time zone, `version` that of the guideline
 * that it was decided by, where it may be an earlier one.
 */
export type Episode = {
  facts: Facts;
  rules: Rule[];
  at: string;
  saidAt?: string | undefined;
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

/**
 * What the note says by itself, as titles and values: situation, recording, and rule and version where something was
 * decided. Of an earlier edition only its version is said, since its rules are not known any more.
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
  const ruleOf = (known: string[]) => {
    if (version !== guideline.version) return [{ title: note.rule, value: note.earlierEdition(version) }];
    if (known.length === 0) return [];
    return [{ title: note.rule, value: [...known, editionOf(guideline, language)].join(', ') }];
  };
  return [
    { title: note.setting, value: facts.setting ? answer.settings[facts.setting] : answer.facts.notSaid },
    { title: note.medium, value: facts.medium ? answer.media[facts.medium] : answer.facts.notSaid },
    ...ruleOf(names),
  ];
};

/** The day that the guideline was adopted, and its version where that is another. */
const editionOf = ({ adopted, version }: Guideline, language: Language): string => {
  const { guidelineOf, edition } = texts[language].note;
  const named = guidelineOf(dayText(adopted, language));
  return version === adopted ? named : `${named} (${edition(version)})`;
};
