import { decide } from '../decide';
import { type Facts, noFacts, type Setting } from '../facts';
import type { Condition, Guideline, Rule } from '../guideline/guideline';
import type { Scene, Training } from './training';

const most = 6;

/**
 * The introduction of a guideline: at most six scenes drawn from its main rules, as many different verdicts as there
 * are, and the verdicts to choose among. A rule that the engine would not answer with alone makes no scene.
 */
export const trainingOf = (guideline: Guideline): Training => {
  const possible: Scene[] = [];
  for (const rule of guideline.rules.filter(({ kind }) => kind === 'main')) {
    const shown = possible.map(({ facts }) => facts.setting);
    possible.push(...sceneOf(guideline, rule, shown));
  }
  const first = possible.filter(({ right }, index) => index === possible.findIndex((s) => s.right === right));
  const more = possible.filter((scene) => !first.includes(scene));
  const scenes = [...first, ...more].slice(0, most);
  const order = (scene: Scene) => possible.indexOf(scene);
  return {
    scenes: scenes.sort((a, b) => order(a) - order(b)),
    choices: first.map(({ right }) => right),
  };
};

const sceneOf = (guideline: Guideline, rule: Rule, shown: Facts['setting'][]): Scene[] => {
  const [condition] = rule.applies;
  if (!condition) return [];
  const facts = factsOf(guideline, condition, shown);
  const decision = decide(guideline, facts);
  if (decision.kind === 'ask') return [];
  const [answer, ...others] = decision.answers;
  if (answer?.rule !== rule || others.length > 0) return [];
  return [{ id: rule.id, facts, rule, right: rule.verdict }];
};

/**
 * The facts that a condition asks for; of several settings, or of the guideline's examples where any will do, one that is
 * new. Those where an example weighs criteria come last: there a concrete assessment would be right as well.
 */
const factsOf = ({ examples }: Guideline, condition: Condition, shown: Facts['setting'][]): Facts => {
  const { medium, settings, participant, targetsEmployee = false, sharing = false } = condition;
  const isWeighed = (setting: Setting) =>
    examples.some((example) => example.criteria && example.settings.includes(setting));
  const possible = (settings ?? examples.flatMap((example) => example.settings)).toSorted(
    (one, other) => Number(isWeighed(one)) - Number(isWeighed(other)),
  );
  const setting = possible.find((one) => !shown.includes(one)) ?? possible[0];
  return { ...noFacts, medium: medium ?? 'image', setting, participant, targetsEmployee, sharing };
};
