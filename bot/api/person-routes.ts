import { z } from 'zod';
import { entryFault } from '../../src/entered-text';
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
    .min(2)
    .max(100)
    .refine((text) => entryFault(text) === undefined),
});

/** Who one is and the language that one chose, and the search for colleagues. */
export const personRoutes = (world: World): PersonalRoute[] => [
  {
    method: 'get',
    path: '/api/me',
    answer: async ({ id, name }) => {
      const mayRead = await mayReadStatistics(world.directory, world.readers, id);
      const known = mayRead === 'unknown' ? {} : { mayReadStatistics: mayRead === 'yes' };
      return { status: 200, body: { id, name, language: await world.people.languageOf(id), ...known } };
    },
  },
  {
    method: 'post',
    path: '/api/people',
    answer: async (_caller, request) => {
      const said = search.safeParse(request.body);
      if (!said.success) return refused('badRequest');
      const lookup = await world.directory.search(said.data.query, most);
      if (lookup.kind !== 'found') return refused('unavailable');
      const people = lookup.people.map(({ id, name, title, department }) => ({
        id,
        name,
        title,
        department,
      }));
      return { status: 200, body: { people } };
    },
  },
];
