import type { Facts, Medium } from './facts';
import type { Condition, Guideline, Rule } from './guideline/guideline';
import { verdicts } from './guideline/verdicts';

/** The facts that can be asked for. */
export const askables = ['medium', 'setting'] as const;
export type Askable = (typeof askables)[number];

/** A rule that answers, and the medium that it answers for where that was not known. */
export type Answer = { rule: Rule; medium?: Medium | undefined };

/** What a decision took for granted: shown on the card, and changed there with one tap. */
export type Assumed = 'medium' | 'participant' | 'targetsEmployee';

/** What follows from the facts known so far: a question, or one answer or two, and the rules below them. */
export type Decision =
  | { kind: 'ask'; fact: Askable }
  | { kind: 'answer'; answers: Answer[]; added: Answer[]; assumed: Assumed[] };

/** The rules that a decision shows, in their order; a question shows none. */
export const rulesOf = (decision: Decision): Rule[] =>
  decision.kind === 'ask' ? [] : [...decision.answers, ...decision.added].map(({ rule }) => rule);

type Fit = 'yes' | 'no' | 'open';

/**
 * Decides by the guideline's precedence: a setting's own rule beats the medium's, an open medium gives both
 * answers with the stricter first, and only what leads to more than two answers is asked for.
 * `declined` are the questions that were answered with "don't know", and are not put again.
 */
export const decide = (guideline: Guideline, facts: Facts, declined: readonly Askable[] = []): Decision => {
  const assumedMedium = facts.setting && guideline.assumes[facts.setting];
  const known = facts.medium ?? assumedMedium;
  const possible: Medium[] = known ? [known] : ['image', 'audio'];
  const found = possible.map((medium) => ({ medium, ...best(guideline, 'main', { ...facts, medium }) }));
  if (found.some(({ fit }) => fit === 'open')) {
    const fact = !known && !declined.includes('medium') ? 'medium' : 'setting';
    if (!declined.includes(fact)) return { kind: 'ask', fact };
  }
  const main = found.map(({ medium, rule }) => ({ medium, rule: rule ?? fallback(guideline) }));
  const added = possible.flatMap((medium) => {
    const { rule } = best(guideline, 'added', { ...facts, medium });
    return rule ? [{ medium, rule }] : [];
  });
  return {
    kind: 'answer',
    answers: strictestFirst(main, known === undefined),
    added: strictestFirst(added, known === undefined),
    assumed: assumptions(guideline, facts, possible, assumedMedium),
  };
};

/** What a rule shown rests on that is not usually so; it can be taken back where it was pressed by mistake. */
export const unusual = (rules: Rule[], facts: Facts): ('participant' | 'targetsEmployee')[] => {
  const rests = (fact: 'participant' | 'targetsEmployee') =>
    rules.some(({ applies }) => applies.some((condition) => condition[fact] === facts[fact]));
  return [
    ...(facts.participant === false && rests('participant') ? (['participant'] as const) : []),
    ...(facts.targetsEmployee && rests('targetsEmployee') ? (['targetsEmployee'] as const) : []),
  ];
};

/** The answer to what the guideline has no rule for, such as an employee who wants to record a citizen. */
export const notCovered = (guideline: Guideline): Decision => ({
  kind: 'answer',
  answers: [{ rule: fallback(guideline) }],
  added: [],
  assumed: [],
});

const strictestFirst = (answers: Answer[], mediumOpen: boolean): Answer[] => {
  const rules = distinct(answers.map(({ rule }) => rule));
  const single = rules.length === 1;
  return rules
    .map((rule) => ({
      rule,
      medium: single || !mediumOpen ? undefined : answers.find((a) => a.rule === rule)?.medium,
    }))
    .sort((a, b) => strictness(a.rule) - strictness(b.rule));
};

const best = (
  guideline: Guideline,
  kind: Rule['kind'],
  facts: Facts,
): { fit: Fit; rule: Rule | undefined } => {
  const fits = guideline.rules
    .filter((rule) => rule.kind === kind)
    .flatMap((rule) => rule.applies.map((condition) => ({ rule, condition, fit: fitOf(condition, facts) })));
  const certain = fits.filter(({ fit }) => fit === 'yes');
  const chosen = certain.find(({ condition }) => condition.settings) ?? certain[0];
  if (chosen) return { fit: 'yes', rule: chosen.rule };
  return { fit: fits.some(({ fit }) => fit === 'open') ? 'open' : 'no', rule: undefined };
};

const fitOf = (condition: Condition, facts: Facts): Fit => {
  const { medium, settings, participant, targetsEmployee, sharing } = condition;
  if (medium && medium !== facts.medium) return 'no';
  if (participant !== undefined && participant !== (facts.participant ?? true)) return 'no';
  if (targetsEmployee !== undefined && targetsEmployee !== facts.targetsEmployee) return 'no';
  if (sharing !== undefined && sharing !== facts.sharing) return 'no';
  if (!settings) return 'yes';
  if (!facts.setting) return 'open';
  return settings.includes(facts.setting) ? 'yes' : 'no';
};

/** Only what would lead to other rules, if it were otherwise, is worth saying. */
const assumptions = (
  guideline: Guideline,
  facts: Facts,
  possible: Medium[],
  assumedMedium: Medium | undefined,
): Assumed[] => {
  const rulesFor = (turned: Partial<Facts>): string =>
    possible
      .flatMap((medium) =>
        (['main', 'added'] as const).map(
          (kind) => best(guideline, kind, { ...facts, ...turned, medium }).rule?.id,
        ),
      )
      .join();
  const matters = (turned: Partial<Facts>) => rulesFor(turned) !== rulesFor({});
  const assumed: Assumed[] = [];
  if (!facts.medium && assumedMedium) assumed.push('medium');
  if (facts.participant === undefined && matters({ participant: false })) assumed.push('participant');
  if (!facts.targetsEmployee && matters({ targetsEmployee: true })) assumed.push('targetsEmployee');
  return assumed;
};

const fallback = (guideline: Guideline): Rule => {
  const rule = guideline.rules.find(({ kind }) => kind === 'fallback');
  if (!rule) throw new Error('The guideline has no fallback rule, although its check asks for one.');
  return rule;
};

const strictness = (rule: Rule) => verdicts.indexOf(rule.verdict);

const distinct = <T>(values: T[]): T[] => [...new Set(values)];
