/** Whether something that happens this often (0 to 1) happens now. */
export const happens = (share: number): boolean => Math.random() < share;

/** A number of milliseconds between two. */
export const between = (least: number, most: number): number => least + Math.random() * (most - least);

/** One of several. */
export const oneOf = <T>(several: readonly [T, ...T[]]): T =>
  several[Math.floor(Math.random() * several.length)] ?? several[0];
