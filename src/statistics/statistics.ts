/** How many there are; undefined when it is hidden: under five, or it would tell of a group under five. */
export type Count = number | undefined;

/** How many reports bear a value, such as a setting. Keys are the values' own names, months are `YYYY-MM`. */
export type Group = { key: string; count: Count };

/** Whole months, both included, `YYYY-MM`. */
export type Period = { from: string; to: string };

/**
 * The figures that a reader sees: those of the whole periods that lie within what was asked for. `from` and `to` are
 * what the figures cover, and what was asked for when no period lies within it.
 */
export type Statistics = Period & {
  municipality: string;
  /** Departments that have figures of their own in some period. */
  departments: string[];
  /** The department that the figures are of; absent for the whole municipality. */
  department?: string | undefined;
  /** Every period that has figures, oldest first: ask for whole ones. */
  periods: Period[];
  /** The last month that may have figures yet. */
  lastMonth: string;
  total: Count;
  byMonth: Group[];
  bySetting: Group[];
  byMedium: Group[];
  byAgreed: Group[];
  byThreatening: Group[];
  byMeasure: Group[];
  timeToAcknowledgement: Group[];
};

/** No group under this is shown, nor one that can be worked out. */
export const smallestShown = 5;
