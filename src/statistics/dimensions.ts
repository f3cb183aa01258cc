import { agreements } from '../agreement';
import { media, settings } from '../facts';
import type { Measure } from '../reports/report';

/** What stands for a value that the report does not say. */
export const notSaid = 'notSaid';

/** Working time until a leader has seen a report, at most; then longer, and not seen when the month was counted up. */
export const acknowledgementClasses = ['P1D', 'P2D', 'P5D', 'longer', 'notSeen'] as const;
export type AcknowledgementClass = (typeof acknowledgementClasses)[number];

/** What reports are counted by, with the values in the order that they are shown; each report bears one of each. */
export const dimensions = {
  setting: [...settings, notSaid],
  medium: [...media, notSaid],
  agreed: [...agreements, notSaid],
  threatening: ['yes', 'no'],
  acknowledgement: [...acknowledgementClasses],
} as const;
export type Dimension = keyof typeof dimensions;

/** The names of counts in a row of the table. */
export const nameOf = {
  total: 'total',
  value: (dimension: Dimension, value: string) => `${dimension}:${value}`,
  /** A report may bear several measures, or none. */
  measure: (measure: Measure) => `measure:${measure}`,
  /** All reports of a month, and those without a measure: of figures that are shown, not of the table. */
  month: (month: string) => `month:${month}`,
  notMeasure: (measure: Measure) => `measure:${measure}:not`,
};
