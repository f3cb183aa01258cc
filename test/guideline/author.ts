import { checkGuideline } from '../../src/guideline/check-guideline';
import odder from '../../src/guideline/odder.json';

/** A guideline file while somebody writes it: anything may stand anywhere. */
export type Draft = Record<string, unknown> & {
  rules: Record<string, unknown>[];
  examples: Record<string, unknown>[];
  sections: Record<string, unknown>;
  criteria: Record<string, unknown>;
};

/** What the author is told after changing the guideline that the product ships. */
export const faultsAfter = (change: (draft: Draft) => void): string[] => {
  const draft: Draft = structuredClone<Record<string, unknown> & typeof odder>(odder);
  change(draft);
  const checked = checkGuideline(draft);
  return checked.kind === 'faults' ? checked.faults : [];
};

/** The rule of that id, to be changed in place. */
export const ruleOf = ({ rules }: Draft, id: string): Record<string, unknown> => {
  const found = rules.find((one) => one.id === id);
  if (!found) throw new Error(`the guideline has no rule ${id}`);
  return found;
};

/** Leaves a rule out. */
export const without = (draft: Draft, id: string): void => {
  draft.rules = draft.rules.filter((one) => one.id !== id);
};
