/** What the case note says on whether the employee had agreed; for the counts and her own note; the leader is not told. */
export const agreements = ['yes', 'no', 'notAsked'] as const;
export type Agreement = (typeof agreements)[number];
