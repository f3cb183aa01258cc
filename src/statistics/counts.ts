/** What was counted in a month at a department, by the names in `nameOf`. A department that is not known is ''. */
export type MonthCounts = { month: string; department: string; counts: Record<string, number> };

/** How many of a name there are in a row; a name that was never counted is none. */
export const countOf = ({ counts }: MonthCounts, name: string): number => counts[name] ?? 0;
