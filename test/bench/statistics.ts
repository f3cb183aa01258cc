const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The value below which this share (0 to 1) of the values lies. */
export const percentile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

/** The middle value; of an even number of values, the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const inOrder = sorted(values);
  const upper = inOrder[Math.floor(inOrder.length / 2)] ?? Number.NaN;
  const lower = inOrder[Math.floor((inOrder.length - 1) / 2)] ?? Number.NaN;
  return (upper + lower) / 2;
};

/** A figure with two or three digits that count. */
export const short = (value: number): string =>
  Number.isNaN(value) ? '-' : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** The median, with the least and the greatest value behind it. */
export const spread = (values: readonly number[]): string => {
  const there = values.filter((value) => !Number.isNaN(value));
  if (there.length === 0) return '-';
  return `${short(median(there))} (${short(Math.min(...there))}-${short(Math.max(...there))})`;
};
