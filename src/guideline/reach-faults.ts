import { decide, rulesOf } from '../decide';
import { type Facts, media, noFacts, settings } from '../facts';
import { guidelineFaults as words } from '../texts/da/guideline-faults';
import { bonesOf } from './bones';
import type { Guideline, Rule } from './guideline';
import type { Outline, RuleOutline } from './outline';

/** Rules that no facts lead to, found by deciding every combination; and whether one rule answers all the rest. */
export const reachFaults = (outline: Outline): string[] => [
  ...fallbackFaults(outline.rules),
  ...outline.rules.flatMap(misplaced),
  ...unreached(outline),
];

const fallbackFaults = (rules: RuleOutline[]): string[] => {
  const fallbacks = rules.filter(({ kind }) => kind === 'fallback');
  const names = fallbacks.map(({ id }) => `'${id}'`).join(', ');
  if (fallbacks.length > 1) return [words.severalFallbacks(names)];
  const unread = rules.some(({ kind }) => kind === undefined);
  return fallbacks.length === 1 || unread ? [] : [words.noFallback];
};

/** What a rule of this kind is never found by, although its author wrote it. */
const misplaced = (rule: RuleOutline): string[] => {
  const { id, kind, applies, check } = rule;
  if (kind === undefined || id === undefined) return [];
  return [
    ...(decides(rule) && applies?.length === 0 ? [words.appliesToNothing(id)] : []),
    ...(!decides(rule) && applies?.length ? [words.appliesNeedless(id, kind)] : []),
    ...(kind !== 'check' && check ? [words.checkNeedless(id)] : []),
  ];
};

const unreached = (outline: Outline): string[] => {
  const guideline = bonesOf(outline);
  const reached = new Set(everyFacts().flatMap((facts) => shownFor(guideline, facts)));
  return guideline.rules
    .filter((rule) => decides(rule) && rule.applies.length > 0 && !reached.has(rule))
    .map(({ id }) => words.neverReached(id));
};

const decides = ({ kind }: { kind?: Rule['kind'] | undefined }) => kind === 'main' || kind === 'added';

const shownFor = (guideline: Guideline, facts: Facts): Rule[] =>
  rulesOf(decide(guideline, facts, ['medium', 'setting']));

const everyFacts = (): Facts[] =>
  [undefined, ...media].flatMap((medium) =>
    [undefined, ...settings].flatMap((setting) =>
      [undefined, true, false].flatMap((participant) =>
        [true, false].flatMap((sharing) =>
          [true, false].map((targetsEmployee) => ({
            ...noFacts,
            medium,
            setting,
            participant,
            sharing,
            targetsEmployee,
          })),
        ),
      ),
    ),
  );
