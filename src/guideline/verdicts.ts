/** The strictest first: where two rules show, the stricter leads. */
export const verdicts = ['not_allowed', 'consent', 'assess', 'conditions', 'not_covered', 'allowed'] as const;
export type Verdict = (typeof verdicts)[number];
