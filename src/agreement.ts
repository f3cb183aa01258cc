/** What the case note says on whether the employee had agreed; counted, and shown to nobody. */
export const agreements = ['yes', 'no', 'notAsked'] as const;
export type Agreement = (typeof agreements)[number];
