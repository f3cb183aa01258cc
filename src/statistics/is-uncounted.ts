import type { Report } from '../reports/report';
import { countMark } from './counted-as';

/** Counted once, and changed since in what its counts rest on; before that, the first mark still stands. */
export const isUncounted = (changed: Report): boolean =>
  changed.counted !== undefined && changed.counted.mark !== countMark(changed);
