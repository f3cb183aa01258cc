import { decide } from './decide';
import { type Facts, type Medium, media, noFacts, type Setting, settings } from './facts';
import type { Guideline, Rule } from './guideline/guideline';

/** A fact that leads on from a branch of the map to another rule, or adds one below it. */
export const turns = ['participant', 'targetsEmployee', 'sharing'] as const;
export type Turn = (typeof turns)[number];

/** Settings that share an answer, the rule that gives it, and what would lead on to another. */
export type Branch = {
  settings: Setting[];
  /** Whether these are most of the settings, so that "everywhere else" says it. */
  elsewhere: boolean;
  rule: Rule;
  leadsOn: { turn: Turn; rule: Rule }[];
};

/** The whole guideline as a tree: what is recorded, where, and the answer. Drawn by deciding every combination. */
export const decisionMap = (guideline: Guideline): { medium: Medium; branches: Branch[] }[] =>
  media.map((medium) => ({
    medium,
    branches: grouped(settings.map((one) => branchOf(guideline, medium, one))),
  }));

/** The facts that a turn changes. */
export const turned: Record<Turn, Partial<Facts>> = {
  participant: { participant: false },
  targetsEmployee: { targetsEmployee: true },
  sharing: { sharing: true },
};

const branchOf = (guideline: Guideline, medium: Medium, setting: Setting): Branch => {
  const facts = { ...noFacts, medium, setting };
  const [rule] = rulesFor(guideline, facts);
  if (!rule) throw new Error('A medium and a setting gave no answer.');
  const leadsOn = turns.flatMap((turn) => {
    const others = rulesFor(guideline, { ...facts, ...turned[turn] }).filter((other) => other !== rule);
    return others.map((other) => ({ turn, rule: other }));
  });
  return { settings: [setting], elsewhere: false, rule, leadsOn };
};

const rulesFor = (guideline: Guideline, facts: Facts): Rule[] => {
  const decision = decide(guideline, facts, ['medium', 'setting']);
  return decision.kind === 'ask' ? [] : [...decision.answers.map(({ rule }) => rule), ...decision.added];
};

const grouped = (branches: Branch[]): Branch[] => {
  const groups: Branch[] = [];
  for (const branch of branches) {
    const same = groups.find((group) => nameOf(group) === nameOf(branch));
    if (same) same.settings.push(...branch.settings);
    else groups.push(branch);
  }
  return groups.map((group) => ({ ...group, elsewhere: group.settings.length > settings.length / 2 }));
};

const nameOf = ({ rule, leadsOn }: Branch): string =>
  JSON.stringify([rule.id, leadsOn.map(({ turn, rule: { id } }) => [turn, id])]);
