import { decide } from '../decide';
import { type Facts, noFacts } from '../facts';
import type { Condition, Guideline, Rule } from '../guideline/guideline';
import type { Scene, Training } from './training';

const most = 6;

/**
 * The introduction of a guideline: at most six scenes drawn from its main rules, as many different verdicts as there
 * are, and the verdicts to choose among. A rule that the engine would not answer with alone makes no scene.
 */
export const trainingOf = (guideline: Guideline): Training => {
  const possible = guideline.rules
    .filter(({ kind }) => kind === 'main')
    .flatMap((rule) => sceneOf(guideline, rule) ?? []);
  const first = possible.filter(({ right }, index) => index === possible.findIndex((s) => s.right === right));
  const more = possible.filter((scene) => !first.includes(scene));
  const scenes = [...first, ...more].slice(0, most);
  const order = (scene: Scene) => possible.indexOf(scene);
  return {
    scenes: scenes.sort((a, b) => order(a) - order(b)),
    choices: first.map(({ right }) => right),
  };
};

const sceneOf = (guideline: Guideline, rule: Rule): Scene | undefined => {
  const [condition] = rule.applies;
  if (!condition) return undefined;
  const facts = factsOf(guideline, condition);
  const decision = decide(guideline, facts);
  if (decision.kind === 'ask') return undefined;
  const [answer, ...others] = decision.answers;
  if (answer?.rule !== rule || others.length > 0) return undefined;
  return { id: rule.id, facts, rule, right: rule.verdict };
};

/** The facts that a condition asks for; where any setting will do, the one of the guideline's first example. */
const factsOf = ({ examples }: Guideline, condition: Condition): Facts => {
  const { medium, settings, participant, targetsEmployee = false, sharing = false } = condition;
  const setting = settings?.[0] ?? examples[0]?.settings[0];
  return { ...noFacts, medium: medium ?? 'image', setting, participant, targetsEmployee, sharing };
};
