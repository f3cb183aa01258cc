import type { time as da } from '../da/time';

/** How times are written in English. */
export const time: typeof da = {
  locale: 'en-GB',
  moment: 'cccc d MMMM yyyy HH:mm',
  day: 'd MMMM yyyy',
};
