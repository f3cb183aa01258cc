import type { Facts } from '../facts';
import type { Rule } from '../guideline/guideline';
import type { Verdict } from '../guideline/verdicts';

/** A situation of the introduction: its facts are told in words, and the engine has the right answer. */
export type Scene = {
  id: string;
  facts: Facts;
  /** The rule that the engine answers with, and its verdict: the right answer. */
  rule: Rule;
  right: Verdict;
};

/** The introduction of a guideline: its scenes, and the verdicts to choose among in each. */
export type Training = { scenes: Scene[]; choices: Verdict[] };
