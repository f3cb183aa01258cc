/** Which figures are asked for: whole months, both included, and a department or all of them. */
export type FigureQuery = { from: string; to: string; department?: string | undefined };

/** The query as an address has it. */
export const queryText = ({ from, to, department }: FigureQuery): string =>
  new URLSearchParams({ from, to, ...(department ? { department } : {}) }).toString();
