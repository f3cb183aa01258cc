import { unusual } from '../../src/decide';
import type { Facts } from '../../src/facts';
import type { Rule } from '../../src/guideline/guideline';
import type { Language } from '../../src/language';
import { texts } from '../../src/texts/texts';

/** The facts that decided, as "why?" unfolds them. */
export const factsOf = (rules: Rule[], facts: Facts, language: Language) => {
  const words = texts[language].answer;
  const flags = (['sharing', 'threatening', 'refused'] as const).filter((flag) => facts[flag]);
  return [
    { title: words.facts.medium, value: facts.medium ? words.media[facts.medium] : words.facts.notSaid },
    {
      title: words.facts.setting,
      value: facts.setting ? words.settings[facts.setting] : words.facts.notSaid,
    },
    ...unusual(rules, facts).map((fact) => words.unusual[fact]),
    ...flags.map((flag) => ({ title: words.facts[flag], value: words.facts.yes })),
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
      action: { ...action, change: fact },
    })),
  ];
};

const usual = { participant: { participant: undefined }, targetsEmployee: { targetsEmployee: false } };
