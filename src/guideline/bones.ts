import type { Guideline, Rule } from './guideline';
import type { Outline, RuleOutline } from './outline';

/**
 * A guideline that decides as the one outlined does and has no words, so that deciding can be tried before all
 * the words are there. Rules that can't be read are left out; without a fallback of its own it gets one.
 */
export const bonesOf = ({ rules, assumes }: Outline): Guideline => {
  const read = rules.flatMap(ruleOf);
  const standIn = read.some(({ kind }) => kind === 'fallback') ? [] : [{ ...wordlessRule, id: '' }];
  return { ...wordless, assumes, rules: [...read, ...standIn] };
};

const ruleOf = ({ id, kind, applies, check }: RuleOutline): Rule[] =>
  id && kind && applies ? [{ ...wordlessRule, id, kind, applies, check }] : [];

const wordlessRule: Omit<Rule, 'id'> = {
  kind: 'fallback',
  verdict: 'not_covered',
  documented: false,
  applies: [],
  why: [],
  say: [],
  now: [],
  afterwards: [],
  leader: [],
};

const nothing = { da: '', en: '' };

const wordless: Omit<Guideline, 'rules' | 'assumes'> = {
  municipality: '',
  title: nothing,
  version: '',
  adopted: '',
  adoptedBy: nothing,
  evaluation: nothing,
  sections: {},
  examples: [],
  leaderDuties: [],
  leaderDutiesSection: '',
  criteria: {
    communication: nothing,
    memory: nothing,
    cooperation: nothing,
    companion: nothing,
    harassment: nothing,
  },
  general: { section: '', documentation: [], leader: [] },
  meeting: { source: nothing, invitation: nothing, information: nothing },
};
