/** A time of day that a message tells: `clock` is hours and minutes as `HH:MM`, `daysAgo` the day, where it tells that too. */
export type SaidClock = { clock: string; daysAgo?: 0 | 1 };

const longestRead = 4000;

/** "Kl 10", "klokken 14.30", "14:30", "at 2 pm", "at 9:15"; "12.11" by itself may be a date. */
const clocks =
  /\b(?:kl\.? ?|klokken )(\d{1,2})(?:[.:](\d{2}))?(?![\d.:]*\d)|\b(?:at )?(\d{1,2})(?:[.:](\d{2}))? ?([ap])\.?m\b|(?<![\d.:])(\d{1,2}):(\d{2})(?![\d:])/gi;
const today = /\bi ?(?:dag|morges|formiddags?|eftermiddags?)\b|\b(?:today|this (?:morning|afternoon))\b/i;
const yesterday = /\bi ?g(?:å|aa|a)r(?![\p{L}])|\byesterday\b/iu;

/** The one time of day that a message tells; undefined where it tells none, or several. */
export const saidClock = (text: string): SaidClock | undefined => {
  const read = text.slice(0, longestRead);
  const told = new Set([...read.matchAll(clocks)].flatMap(([, ...parts]) => clockOf(parts)));
  const [clock] = told;
  if (clock === undefined || told.size > 1) return undefined;
  const days = [today.test(read), yesterday.test(read)];
  if (days[0] === days[1]) return { clock };
  return { clock, daysAgo: days[0] ? 0 : 1 };
};

const clockOf = ([hour, minute, half, ofHalf, letter, plain, ofPlain]: (string | undefined)[]): string[] => {
  const inHalf = letter && half ? (Number(half) % 12) + (letter.toLowerCase() === 'p' ? 12 : 0) : undefined;
  const hours = inHalf ?? Number(hour ?? plain);
  const minutes = Number(minute ?? ofHalf ?? ofPlain ?? 0);
  return hours < 24 && minutes < 60 ? [`${two(hours)}:${two(minutes)}`] : [];
};

const two = (value: number): string => String(value).padStart(2, '0');
