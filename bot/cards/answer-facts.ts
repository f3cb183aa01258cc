import { unusual } from '../../src/decide';
import type { Facts } from '../../src/facts';
import type { Rule } from '../../src/guideline/guideline';
import type { Language } from '../../src/language';
import { texts } from '../../src/texts/texts';
import type { Evidence } from '../../src/understanding/understanding';
import { plain } from './render';

/** The facts that decided, as "why?" unfolds them, each with the words of the message that gave it. */
export const factsOf = (
  rules: Rule[],
  facts: Facts,
  evidence: readonly Evidence[],
  language: Language,
): { title: string; value: string }[] => {
  const words = texts[language].answer;
  const heard = (fact: Evidence['fact'], value: string): string => {
    const said = evidence.find((one) => one.fact === fact)?.words;
    return said ? words.heard(value, plain(said)) : value;
  };
  const told = (fact: 'medium' | 'setting', value: string | undefined) => ({
    title: words.facts[fact],
    value: value === undefined ? words.facts.notSaid : heard(fact, value),
  });
  const flags = (['sharing', 'threatening', 'refused'] as const).filter((flag) => facts[flag]);
  const unsure = rules.some(({ verdict }) => verdict === 'not_covered') && evidence.length > 0;
  return [
    ...(unsure ? [{ title: words.facts.wanted, value: heard('intent', words.facts.outside) }] : []),
    told('medium', facts.medium && words.media[facts.medium]),
    told('setting', facts.setting && words.settings[facts.setting]),
    ...unusual(rules, facts).map((fact) => ({
      title: words.unusual[fact].title,
      value: heard(fact, words.unusual[fact].value),
    })),
    ...flags.map((flag) => ({ title: words.facts[flag], value: heard(flag, words.facts.yes) })),
  ];
};

/** The buttons that correct a fact, each with what it sends beside the answer's own `action`. */
export const changesOf = (rules: Rule[], facts: Facts, action: object, language: Language) => {
  const words = texts[language].answer;
  return [
    ...unusual(rules, facts).map((fact) => ({
      title: words.takeBack[fact],
      action: { ...action, facts: { ...facts, ...usual[fact] } },
    })),
    ...(['medium', 'setting'] as const).map((fact) => ({
      title: words.changes[fact],
      action: { change: fact, ...action },
    })),
  ];
};

const usual = { participant: { participant: undefined }, targetsEmployee: { targetsEmployee: false } };
