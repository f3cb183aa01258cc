import type { World } from '../world';
import type { Asker } from './reply';

/** The one who asks by the directory's name, where the channel gave none: a leader is told whom a report is from. */
export const named = async ({ directory }: World, asker: Asker): Promise<Asker> => {
  if (asker.name.trim()) return asker;
  const lookup = await directory.person(asker.id);
  return lookup.kind === 'found' ? { ...asker, name: lookup.person.name } : asker;
};
