import { type Askable, decide, notCovered, rulesOf } from './decide';
import type { Facts } from './facts';
import type { Guideline } from './guideline/guideline';
import type { Intent } from './intents';

/** The ids of the rules that the answer card to a message would show, in its order, and what it asks instead. */
export const rulesShown = (
  guideline: Guideline,
  intent: Intent,
  facts: Facts,
): { rules: string[]; asks: Askable | undefined } => {
  if (intent !== 'guidance' && intent !== 'not_covered') return { rules: [], asks: undefined };
  const decision = intent === 'guidance' ? decide(guideline, facts) : notCovered(guideline);
  if (decision.kind === 'ask') return { rules: [], asks: decision.fact };
  return { rules: rulesOf(decision).map(({ id }) => id), asks: undefined };
};
