/** The day and time of day that a message tells: `clock` is hours and minutes as `HH:MM`. */
export type SaidClock = { clock: string; daysAgo: 0 | 1 };

const longestRead = 4000;

/** "At 2 pm", "kl 10", "klokken 14.30", "14:30"; "12.11" by itself may be a date, "10:30 minutter" is how long. */
const clocks =
  /\b(?:at |kl\.? ?|klokken )?(\d{1,2})(?:[.:,](\d{2}))? ?([ap])\.?m\b|\b(?:kl\.? ?|klokken )(\d{1,2})(?:[.:,](\d{2}))?(?![\d.:,]*\d)|(?<![\d.:,])(\d{1,2}):(\d{2})(?![\d:]| ?(?:min|sek|sec|tim|hour))/gi;
const today = /\bi ?(?:dag|morges|formiddags?|eftermiddags?)\b|\b(?:today|this (?:morning|afternoon))\b/i;
const yesterday = /\bi ?g(?:å|aa|a)r(?!\p{L})|\byesterday\b/iu;

/** Any other day, on which it may have been as well. */
const otherDay =
  /mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|forgårs|\bi ?morgen(?!\p{L})|forleden|sidste|forrige|\buge|måned|\bden \d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|\bday before|\blast\b|\bago\b/iu;

/** An hour up to twelve may be of either half of such a day. */
const lateInDay = /eftermiddag|aften|\bnat|afternoon|evening|night/i;
const noon = 12;

/** When it was by a message's own words; undefined where the day or the time is not told, or in any doubt. */
export const saidClock = (text: string): SaidClock | undefined => {
  const read = text.slice(0, longestRead);
  const isToday = today.test(read);
  if (isToday === yesterday.test(read) || otherDay.test(read)) return undefined;
  const told = new Set(
    [...read.matchAll(clocks)].map(([, ...parts]) => clockOf(parts, lateInDay.test(read))),
  );
  const [clock] = told;
  return clock === undefined || told.size > 1 ? undefined : { clock, daysAgo: isToday ? 0 : 1 };
};

const clockOf = (parts: (string | undefined)[], late: boolean): string | undefined => {
  const [half, ofHalf, letter, hour, minute, plain, ofPlain] = parts;
  const hours = letter
    ? (Number(half) % noon) + (letter.toLowerCase() === 'p' ? noon : 0)
    : Number(hour ?? plain);
  const minutes = Number(ofHalf ?? minute ?? ofPlain ?? 0);
  const inDoubt = late && !letter && hours <= noon;
  return hours < 24 && minutes < 60 && !inDoubt ? `${two(hours)}:${two(minutes)}` : undefined;
};

const two = (value: number): string => String(value).padStart(2, '0');
