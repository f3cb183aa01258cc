import type { Facts } from './facts';
import type { Example, Guideline, Line, Rule } from './guideline/guideline';
import { sectionName } from './guideline/section-name';
import type { Language } from './language';

/** What an answer tells the employee, in their language and in reading order. */
export type Advice = {
  /** What each rule says by itself, in the order of the rules given. */
  byRule: { why: string[]; say: string[] }[];
  why: string[];
  say: string[];
  now: string[];
  afterwards: string[];
  /** Names of the sections that it rests on. */
  sections: string[];
  /** Whether the five criteria belong on the card. */
  criteria: boolean;
};

const most = { say: 5, now: 4, afterwards: 4 };

/**
 * Gathers the guideline's words for the rules shown: the rules' own first, then the setting's example, then what always
 * holds. What is too much for a card is left out, but never that the leader is to be told.
 */
export const adviceFor = (guideline: Guideline, rules: Rule[], facts: Facts, language: Language): Advice => {
  const { setting } = facts;
  const covered = rules.some(({ section }) => section);
  const examples = guideline.examples.filter((e) => covered && setting && e.settings.includes(setting));
  const sources = [...rules, ...examples];
  const holding = <L extends Line>(lines: L[]) => lines.filter((line) => holds(line, facts));
  const words = (lines: Line[]) => [...new Set(holding(lines).map((line) => line[language]))];
  const digital = setting === 'digital_meeting';
  const recorded = digital && (facts.when === 'after' || facts.refused);
  const isDocumented = recorded || rules.some(({ documented }) => documented);
  const documentation = isDocumented ? guideline.general.documentation : [];
  const general = digital && !recorded && !facts.threatening ? [] : guideline.general.leader;
  const talkedTo = rules.some(({ verdict }) => verdict !== 'not_covered') ? examples : [];
  const leader = holding([...sources.flatMap((source) => source.leader), ...general]);
  const afterwards = words([...documentation, ...sources.flatMap((source) => source.afterwards)]);
  const toLeader = words(leader);
  return {
    byRule: rules.map(({ why, say }) => ({ why: words(why), say: words(say) })),
    why: words(rules.flatMap((rule) => rule.why)),
    say: words(inSpeakingOrder(rules, talkedTo).flatMap((source) => source.say)).slice(0, most.say),
    now: words(sources.flatMap((source) => source.now)).slice(0, most.now),
    afterwards: [
      ...new Set([...afterwards.slice(0, Math.max(0, most.afterwards - toLeader.length)), ...toLeader]),
    ],
    sections: sectionNames(
      guideline,
      [
        ...sources.flatMap(({ section }) => section ?? []),
        ...(holding([...documentation, ...general]).length > 0 ? [guideline.general.section] : []),
      ],
      language,
    ),
    criteria: examples.some(({ criteria }) => criteria),
  };
};

/** What holds after a recording whatever the rule is, and its section: said where the rule is not known yet. */
export const generalAdvice = (
  guideline: Guideline,
  facts: Facts,
  language: Language,
): { sentences: string[]; section: string } => ({
  sentences: [...guideline.general.documentation, ...guideline.general.leader]
    .filter((line) => holds(line, facts))
    .map((line) => line[language]),
  section: sectionName(guideline, guideline.general.section, language),
});

/** What sets a limit is said first; where all is allowed, the setting's example opens the talk. */
const inSpeakingOrder = (rules: Rule[], examples: Example[]): { say: Line[] }[] => [
  ...rules.filter(({ verdict }) => verdict !== 'allowed'),
  ...examples,
  ...rules.filter(({ verdict }) => verdict === 'allowed'),
];

/** Whether a sentence is said: what it asks of the facts is so, or not known to be otherwise. */
export const holds = (line: Line, facts: Facts): boolean => {
  const { settings, otherSettingsThan, medium, when, refused, threatening } = line.if ?? {};
  if (settings && !(facts.setting && settings.includes(facts.setting))) return false;
  if (otherSettingsThan && facts.setting && otherSettingsThan.includes(facts.setting)) return false;
  if (medium && facts.medium && medium !== facts.medium) return false;
  if (when && facts.when && !when.includes(facts.when)) return false;
  if (refused !== undefined && refused !== facts.refused) return false;
  return threatening === undefined || threatening === facts.threatening;
};

const sectionNames = (guideline: Guideline, ids: string[], language: Language) =>
  [...new Set(ids)].map((id) => sectionName(guideline, id, language));
