/** How times are written: the locale of the names of days and months, and Luxon's patterns. */
export const time = {
  locale: 'da',
  /** It begins with the day of the week, since a line that begins with a number is shown as a list. */
  moment: "cccc 'den' d. MMMM yyyy 'kl.' HH.mm",
  day: 'd. MMMM yyyy',
};
