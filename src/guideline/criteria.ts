/** The five criteria of the first example, as cards send them. */
export const criteria = ['communication', 'memory', 'cooperation', 'companion', 'harassment'] as const;
export type Criterion = (typeof criteria)[number];
