import { z } from 'zod';
import { entryFault } from '../../src/entered-text';
import type { Language } from '../../src/language';
import { longestQuery, shortestQuery } from '../../src/people-search';
import type { DirectoryPerson } from '../../src/ports/directory';
import { mayReadStatistics } from '../../src/statistics/may-read';
import { refused } from '../refused';
import type { World } from '../world';
import type { PersonalRoute } from './guard';

const most = 10;

/** A search goes in the body: addresses stand in the logs of whatever lies between. */
const search = z.strictObject({
  query: z
    .string()
    .trim()
    .min(shortestQuery)
    .max(longestQuery)
    .refine((text) => entryFault(text) === undefined),
});

/**
 * The one who is signed in; `language` where they chose one in the chat, and without `mayReadStatistics` while the
 * directory does not say.
 */
export type Me = {
  id: string;
  name: string;
  language?: Language | undefined;
  mayReadStatistics?: boolean | undefined;
};

/** Somebody of the municipality, as the search finds them. */
export type Colleague = Pick<DirectoryPerson, 'id' | 'name' | 'title' | 'department'>;

/** Those that a search finds besides the one who asks, and whether there are `more` than are shown. */
export type Colleagues = { people: Colleague[]; more: boolean };

/** Who one is and the language that one chose, and the search for colleagues. */
export const personRoutes = (world: World): PersonalRoute[] => [
  {
    method: 'get',
    path: '/api/me',
    answer: async ({ id, name }) => {
      const mayRead = await mayReadStatistics(world.directory, world.readers, id);
      const known = mayRead === 'unknown' ? undefined : mayRead === 'yes';
      const me: Me = { id, name, language: await world.people.languageOf(id), mayReadStatistics: known };
      return { status: 200, body: me };
    },
  },
  {
    method: 'post',
    path: '/api/people',
    answer: async (caller, request) => {
      const said = search.safeParse(request.body);
      if (!said.success) return refused('badRequest');
      const lookup = await world.directory.search(said.data.query, most + 2);
      if (lookup.kind !== 'found') return refused('unavailable');
      return { status: 200, body: colleaguesOf(lookup.people, caller.id) };
    },
  },
];

/** One more than is shown is looked for, and one in place of the one who asks, to whom nothing is handed over. */
const colleaguesOf = (found: readonly DirectoryPerson[], callerId: string): Colleagues => {
  const others = found.filter(({ id }) => id !== callerId);
  return {
    people: others.slice(0, most).map(({ id, name, title, department }) => ({ id, name, title, department })),
    more: others.length > most,
  };
};
