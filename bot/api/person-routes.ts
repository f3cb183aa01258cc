import { z } from 'zod';
import { mayReadStatistics } from '../../src/statistics/may-read';
import type { World } from '../world';
import { refused } from './errors';
import type { PersonalRoute } from './guard';

const most = 10;
const query = z.string().trim().min(2).max(100);

/** Who one is, and the search for colleagues. */
export const personRoutes = (world: World): PersonalRoute[] => [
  {
    method: 'get',
    path: '/api/me',
    answer: async ({ id, name }) => {
      const mayRead = await mayReadStatistics(world.directory, world.readers, id);
      const known = mayRead === 'unknown' ? {} : { mayReadStatistics: mayRead === 'yes' };
      return { status: 200, body: { id, name, ...known } };
    },
  },
  {
    method: 'get',
    path: '/api/people',
    answer: async (_caller, request) => {
      const said = query.safeParse(request.query.query);
      if (!said.success) return refused('badRequest');
      const lookup = await world.directory.search(said.data, most);
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
