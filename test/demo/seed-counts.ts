import { DateTime } from 'luxon';
import { acknowledgementClasses, nameOf } from '../../src/statistics/dimensions';
import { openStorage } from '../support/open-storage';

type Settings = Record<string, number>;

/** How many a month, by department and place, in a sample municipality; the months differ a little. */
const usual: Record<string, Settings> = {
  'Hjemmeplejen Nord': { home_visit: 6, home_surveillance: 3, phone_call: 2 },
  Borgerservice: { office_meeting: 3, phone_call: 3, public_area: 2 },
  Biblioteket: { public_area: 2 },
};
const months = 18;

/** Gives the demo a year and a half of counts to look at, when it has none. Of the sample people nothing is told. */
export const seedCounts = async (connectionString: string, now: string): Promise<void> => {
  const { counts } = await openStorage({ connectionString });
  const { value } = await counts.listEntities().next();
  if (value) return;
  const last = DateTime.fromISO(now).minus({ months: 1 });
  for (let back = 0; back < months; back += 1) {
    const month = last.minus({ months: back }).toFormat('yyyy-MM');
    for (const [department, settings] of Object.entries(usual)) {
      await counts.createEntity({
        partitionKey: 'counts',
        rowKey: `${month}_${Buffer.from(department).toString('base64url')}`,
        month,
        department,
        counts: JSON.stringify(monthOf(settings, back)),
      });
    }
  }
};

/** A month's counts: the places as given and one more or less, and the rest in shares of them. */
const monthOf = (settings: Settings, back: number): Record<string, number> => {
  const places = Object.entries(settings).map(([place, count], at): [string, number] => [
    nameOf.value('setting', place),
    Math.max(0, count + ((back * 7 + at * 5) % 3) - 1),
  ]);
  const total = places.reduce((all, [, count]) => all + count, 0);
  const parted = (names: string[], shares: number[]) => {
    const counts = shares.map((share) => Math.floor(total * share));
    const rest = total - counts.reduce((all, one) => all + one, 0);
    return names.map((name, at): [string, number] => [name, (counts[at] ?? 0) + (at === 0 ? rest : 0)]);
  };
  return Object.fromEntries([
    [nameOf.total, total],
    ...places,
    ...parted(['medium:image', 'medium:audio'], [0.7, 0.3]),
    ...parted(['agreed:no', 'agreed:yes', 'agreed:notAsked'], [0.5, 0.2, 0.3]),
    ...parted(['threatening:no', 'threatening:yes'], [0.7, 0.3]),
    ...parted(
      acknowledgementClasses.map((value) => nameOf.value('acknowledgement', value)),
      [0.5, 0.25, 0.15, 0.1, 0],
    ),
    [nameOf.measure('dialogue'), Math.floor(total * 0.7)],
    [nameOf.measure('workplace'), Math.floor(total * 0.4)],
    [nameOf.measure('citizen'), Math.floor(total * 0.3)],
    [nameOf.measure('legal'), Math.floor(total * 0.1)],
  ]);
};
