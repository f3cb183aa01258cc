import type { Hit, Reading } from './reading';

/**
 * What a place loses that is only the background, where one was not (or not at that time), which is taken back, or
 * from which the message goes on to another.
 */
export const losses = { background: 1.5, away: 2.7, takenBack: 2, earlier: 1 } as const;

const earlierReach = 12;

/** What a place that a message names loses by what it stands among. */
export const lossOf = (reading: Reading, hit: Hit): number =>
  Math.max(
    isAfter(reading, 'background', hit) ? losses.background : 0,
    isAfter(reading, 'places.away', hit) ? losses.away : 0,
    isOver(reading) && isAfter(reading, 'places.sitting', hit) ? losses.away : 0,
  ) +
  (isTakenBack(reading, hit) ? losses.takenBack : 0) +
  (isEarlier(reading, hit) ? losses.earlier : 0);

/** Where one works, came from, was to go, or sits now that it is over, is not where the recording is. */
const isAfter = (reading: Reading, list: string, hit: Hit): boolean =>
  reading.hits(list).some(({ from, to }) => from <= hit.from && to >= hit.from - 1 && to <= hit.to);

const isOver = (reading: Reading): boolean =>
  ['word', 'tense'].some((sure) => reading.has(`moment.after.${sure}`));

/** "Hjemme hos hende, nej vent, i telefonen": what stands before the correction was a slip. */
const isTakenBack = (reading: Reading, hit: Hit): boolean => {
  const correction = reading.hits('places.correction').at(-1);
  return correction !== undefined && hit.to <= correction.from;
};

/** "Sidste år på biblioteket ... i dag": what happened before the day that the message came to. */
const isEarlier = (reading: Reading, hit: Hit): boolean => {
  const day = reading.hits('places.focus').at(-1);
  if (!day || hit.to > day.from) return false;
  return reading
    .hits('places.earlier')
    .some(({ from }) => from < hit.from && from < day.from && from >= hit.from - earlierReach);
};
