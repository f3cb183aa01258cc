import { type Facts, noFacts } from './facts';
import type { Rule } from './guideline/guideline';

/** The facts that a rule asks for, and nothing else; in several settings, none of them. A result of the check is on a digital meeting. */
export const factsOfRule = ({ applies: [condition], kind }: Rule): Facts => {
  const [setting, ...others] = condition?.settings ?? (kind === 'check' ? ['digital_meeting' as const] : []);
  return {
    ...noFacts,
    medium: condition?.medium,
    setting: others.length > 0 ? undefined : setting,
    participant: condition?.participant === false ? false : undefined,
    targetsEmployee: condition?.targetsEmployee === true,
    sharing: condition?.sharing === true,
  };
};
